// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace chauban {

/// Ready sentences below a field, one a line; pressing one puts it into the field.
class PhraseBar final : public QWidget
{
    Q_OBJECT

public:
    PhraseBar(const QStringList &phrases, QPlainTextEdit *field, QWidget *parent = nullptr);

    void setPhrases(const QStringList &phrases);

Q_SIGNALS:
    void taken(const QString &phrase);

private:
    QPlainTextEdit *m_field;
};

}
