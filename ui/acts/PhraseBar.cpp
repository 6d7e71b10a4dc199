// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/PhraseBar.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A push button whose long text ends in "…" where the pane is narrow; the tool tip has it whole.
class PhraseButton final : public QPushButton
{
public:
    explicit PhraseButton(const QString &phrase)
        : m_phrase(phrase)
    {
        setProperty("shape", u"pill"_s);
        setToolTip(phrase);
        setAccessibleName(phrase);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        auto hint = QPushButton::sizeHint();
        hint.setWidth(fontMetrics().horizontalAdvance(m_phrase) + theme().px(28));
        return hint;
    }
    QSize minimumSizeHint() const override
    {
        return {theme().px(80), QPushButton::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        setText(fontMetrics().elidedText(m_phrase, Qt::ElideRight, width() - theme().px(26)));
    }

private:
    QString m_phrase;
};

}

PhraseBar::PhraseBar(const QStringList &phrases, QPlainTextEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme().px(6));
    setPhrases(phrases);
}

void PhraseBar::setPhrases(const QStringList &phrases)
{
    while (auto *item = layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int place = 0;
    for (const auto &phrase : phrases) {
        auto *made = new PhraseButton(phrase);
        made->setObjectName(u"phrase-%1"_s.arg(++place));
        layout()->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, phrase] {
            m_field->setPlainText(phrase);
            m_field->moveCursor(QTextCursor::End);
            m_field->setFocus();
            Q_EMIT taken(phrase);
        });
    }
    setVisible(!phrases.isEmpty());
}

}
