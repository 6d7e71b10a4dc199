// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace chauban {

enum class AnswerTone;
struct SignatureAnswer;
struct SignatureAnswers;

/// One signature: whose, its verdict, the four answers, its level and why, and what is wrong.
class SignatureCard final : public QWidget
{
    Q_OBJECT

public:
    /// `place`: which one it is, "Chữ ký 1 trên 2".
    SignatureCard(const QString &place, const SignatureAnswers &answers, QWidget *parent = nullptr);

    /// The button that opens what was signed beside the paper as it is now.
    void offerEarlier();
    /// The button that shows whose certificate it is.
    void offerCertificates();

Q_SIGNALS:
    void earlierAsked();
    void certificatesAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A question and its answer: beside each other on a wide card, else below each other.
    struct Row
    {
        QGridLayout *grid;
        QLabel *question;
        QLabel *text;
    };

    void arrange();
    QWidget *makeHead(const QString &place, const SignatureAnswers &answers);
    QWidget *makeAnswer(const char *name, const SignatureAnswer &answer);
    QWidget *makeLevel(const SignatureAnswers &answers);
    QWidget *makeReason(const QString &text, AnswerTone tone);
    QPushButton *addButton(const char *name, const QString &icon, const QString &text);

    QBoxLayout *m_buttons;
    QList<Row> m_rows;
    QString m_place;
};

/// An icon that says how an answer is to be taken; a screen reader is told it in a word.
QLabel *toneIcon(AnswerTone tone, QWidget *parent = nullptr);
/// The colour of words in this tone.
QColor toneColor(AnswerTone tone);

}
