// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>

class QListWidget;

namespace chauban {

/// A field in which something known is typed in short: what it may mean is listed below while one types. Enter or Tab
/// takes the marked line, Down and Up choose another, Esc keeps what was typed. The list never takes the focus.
class ShortField : public QLineEdit
{
    Q_OBJECT

public:
    /// What is typed → what it may mean, the best first; empty: nothing to offer.
    using Suggest = std::function<QStringList(const QString &)>;

    explicit ShortField(QWidget *parent = nullptr);
    ~ShortField() override;
    void setSuggest(Suggest suggest) { m_suggest = std::move(suggest); }

    bool isOffering() const;
    QStringList offered() const;

Q_SIGNALS:
    /// A line of the list was taken, or the field was left as it stands.
    void settled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void close();
    bool take();

    Suggest m_suggest;
    QListWidget *m_list = nullptr; ///< a child of the window, made when first needed
};

}
