// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanel.h"

class QComboBox;

namespace chauban {

class DeadlineField;
class PrincipalPicker;
class WordsField;
struct Task;

/// What is done about work that somebody has: urging it, giving it more time, giving it to somebody else. When
/// several have work on the document, the form asks whose is meant.
class OversightPanel final : public ActPanel
{
    Q_OBJECT

public:
    OversightPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);

protected:
    void perform() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &typed) override;

private:
    QList<Task> choices() const;
    void addChoice();
    void countFromDue();
    void review();
    QString missing() const;
    QString words() const;

    QComboBox *m_task = nullptr;
    PrincipalPicker *m_picker = nullptr;
    DeadlineField *m_more = nullptr;
    WordsField *m_words = nullptr;
};

}
