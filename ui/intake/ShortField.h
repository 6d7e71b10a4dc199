// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>

class QListWidget;

namespace chauban {

/// A field in which a beginning or initials are enough: what fits is listed below while one types; Tab or Enter takes
/// the marked line and goes to the next field, arrows choose another, Escape keeps what was typed. What fits may be told later: keys
/// never wait for it, and a Tab that comes first takes the best line when it is known.
class ShortField : public QLineEdit
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QStringList &)>;
    /// What fits what was typed, the best first; answered at once or later, in this thread.
    using Suggest = std::function<void(const QString &typed, const Answer &answer)>;

    explicit ShortField(QWidget *parent = nullptr);
    ~ShortField() override;

    void setSuggest(Suggest suggest) { m_suggest = std::move(suggest); }
    bool isOffering() const;
    QStringList offered() const;
    /// Takes the marked line, or the best one as soon as it is known. Answers whether the text is or may be changed.
    bool take();
    /// Whether it is not known yet what fits.
    bool isAsking() const { return !m_asked.isEmpty(); }
    /// Whether a line that was taken is not known yet.
    bool isTaking() const { return m_takesAnswer; }

Q_SIGNALS:
    /// A line was taken or the field was left.
    void settled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void offer(const QString &typed, const QStringList &lines);
    void fill(const QString &line);
    void close();
    void makeList();
    void placeList();

    Suggest m_suggest;
    QListWidget *m_list
        = nullptr; ///< a child of the window, so that it stands over what lies below the field
    QString m_answered; ///< what the listed lines fit
    QString m_asked; ///< empty: no answer is awaited
    bool m_takesAnswer = false; ///< Tab was pressed before the answer came
};

}
