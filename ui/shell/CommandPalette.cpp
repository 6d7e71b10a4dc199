// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/CommandPalette.h"

#include "core/base/Fold.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostDocuments = 8;
}

QList<PaletteCommand> matching(const QList<PaletteCommand> &commands, const QString &query)
{
    const auto words = folded(query).split(u' ', Qt::SkipEmptyParts);
    QList<PaletteCommand> atBeginning, inside;
    for (const auto &command : commands) {
        const auto text = u' ' + folded(command.title + u' ' + command.hint);
        const auto all = [&](auto contains) { return std::all_of(words.begin(), words.end(), contains); };
        if (all([&](const QString &word) { return text.contains(u' ' + word); }))
            atBeginning.append(command);
        else if (all([&](const QString &word) { return text.contains(word); }))
            inside.append(command);
    }
    return atBeginning + inside;
}

CommandPalette::CommandPalette(const Workplace &workplace, QWidget *window)
    : QWidget(window)
    , m_workplace(workplace)
    , m_query(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"command-palette"_s);
    setAccessibleName(tr("Mọi lệnh"));
    setGround(this, "popup");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(10), theme().px(10), theme().px(10), theme().px(10));
    m_query->setObjectName(u"palette-query"_s);
    m_query->setAccessibleName(tr("Gõ tên lệnh, màn hình hoặc văn bản"));
    m_query->setPlaceholderText(tr("Gõ tên lệnh, màn hình hoặc văn bản; không cần dấu"));
    m_query->addAction(icon(u"command"_s), QLineEdit::LeadingPosition)->setText(tr("Lệnh"));
    m_list->setObjectName(u"palette-list"_s);
    m_list->setAccessibleName(tr("Kết quả"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_none = caption({});
    m_none->setObjectName(u"palette-none"_s);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->hide();
    column->addWidget(m_query);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_query, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(const QList<PaletteCommand> &commands)
{
    m_all = commands;
    const auto *window = parentWidget();
    const int width = std::min(theme().px(620), window->width() - theme().px(40));
    setGeometry((window->width() - width) / 2,
        theme().px(64),
        width,
        std::min(theme().px(440), window->height() - theme().px(110)));
    m_query->clear();
    filter({});
    show();
    raise();
    m_query->setFocus();
}

void CommandPalette::filter(const QString &query)
{
    ++m_round;
    m_list->clear();
    m_shown.clear();
    for (const auto &command : matching(m_all, query))
        add(command);
    m_list->setCurrentRow(0);
    m_none->hide();
    if (query.trimmed().size() >= 2)
        searchDocuments(query.trimmed());
    else
        tellNone(query.trimmed());
}

void CommandPalette::tellNone(const QString &query)
{
    m_none->setText(tr("Không thấy việc, màn hình hay văn bản nào khớp với “%1”.").arg(query));
    m_none->setVisible(m_shown.isEmpty());
}

void CommandPalette::searchDocuments(const QString &query)
{
    SearchQuery asked;
    asked.words = query;
    m_workplace.office.ask(
        this,
        [asked](Seat &seat) { return seat.session.documents(asked, {.limit = MostDocuments}); },
        [this, round = m_round, query](const Result<QList<DocumentLine>> &found) {
            if (round != m_round || !found.ok() || !isVisible())
                return;
            for (const auto &line : found.value())
                add({line.document.metadata.subject,
                    line.document.metadata.notation,
                    u"file-text"_s,
                    [this, id = line.document.id] {
                        m_workplace.navigator.open({.screen = u"document"_s, .document = id});
                    }});
            if (m_list->currentRow() < 0)
                m_list->setCurrentRow(0);
            tellNone(query);
        });
}

void CommandPalette::add(const PaletteCommand &command)
{
    const auto text
        = command.hint.isEmpty() ? command.title : tr("%1   ·   %2").arg(command.title, command.hint);
    auto *item = new QListWidgetItem(icon(command.icon), text, m_list);
    item->setSizeHint({0, theme().px(34)});
    m_shown.append(command);
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const auto command = m_shown[row];
    hide();
    command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Escape) {
            hide();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        hide();
    return QWidget::eventFilter(watched, event);
}

}
