// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanel.h"

class QLabel;

namespace chauban {

class PaperFields;
class WordsField;

/// What the register says of a paper: entering an arrived one (vào sổ), or correcting an entered one with a reason.
class CorrectPanel final : public ActPanel
{
    Q_OBJECT

public:
    CorrectPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);

protected:
    void perform() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &typed) override;

private:
    void review();
    QString missing() const;

    PaperFields *m_fields = nullptr;
    WordsField *m_reason = nullptr; ///< null: the paper is being entered
};

}
