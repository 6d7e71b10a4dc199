// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chauban {

struct DocumentCall;

/// The sub-verbs of `chaubanctl document` that change something; each returns its exit code.
int importDocuments(const DocumentCall &call);
int registerDocument(const DocumentCall &call);
int rejectDocument(const DocumentCall &call);
int joinDocument(const DocumentCall &call);
int correctDocument(const DocumentCall &call);
int draftDocument(const DocumentCall &call);
int reviseDocument(const DocumentCall &call);
int submitDocument(const DocumentCall &call);
int directDocument(const DocumentCall &call);
int forwardDocument(const DocumentCall &call);
int actOnDocument(const DocumentCall &call);
int signDocument(const DocumentCall &call);
int numberDocument(const DocumentCall &call);
int cancelNumber(const DocumentCall &call);
int sealDocument(const DocumentCall &call);
int issueDocument(const DocumentCall &call);
int copyDocument(const DocumentCall &call);

}
