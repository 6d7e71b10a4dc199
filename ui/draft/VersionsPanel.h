// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "ui/draft/WordDiff.h"
#include "ui/workplace/Workplace.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;

namespace chauban {

struct Directory;

/// The versions of a draft – who, when, what for – and how the words of two of them differ: added and removed words
/// are marked by colour and by a sign, in one text or side by side.
class VersionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPanel(const Workplace &workplace, QWidget *parent = nullptr);

    /// Compares the newest version with the one before.
    void showDocument(const DocumentId &document);

Q_SIGNALS:
    void compared(); ///< the differences are shown

private:
    void build();
    QWidget *choices();
    void take(const QList<DocumentVersion> &versions, int newest);
    void compare();
    void read(int version);
    void showDifferences();
    void showPieces(const QList<DiffPiece> &pieces);

    Workplace m_workplace;
    DocumentId m_document;
    QList<DocumentVersion> m_versions;
    QMap<int, QString> m_texts; ///< by version, those that were read
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QPushButton *m_beside = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_state = nullptr;
    QTextEdit *m_left = nullptr;
    QTextEdit *m_right = nullptr;
};

}
