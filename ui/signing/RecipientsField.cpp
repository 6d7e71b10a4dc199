// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RecipientsField.h"

#include "core/base/Fold.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FoldedRole = Qt::UserRole + 1;

/// Completes names whatever the accents and case of what is typed.
class FoldingCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &typed) const override { return {folded(typed)}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

}

RecipientsField::RecipientsField(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_list(new QListWidget)
    , m_known(new QStandardItemModel(this))
{
    m_name->setObjectName(u"recipient-name"_s);
    m_name->setPlaceholderText(tr("Thêm nơi nhận rồi nhấn Enter"));
    m_name->setAccessibleName(tr("Thêm nơi nhận"));
    auto *completer = new FoldingCompleter(m_known, this);
    completer->setCompletionRole(FoldedRole);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_list->setObjectName(u"recipient-list"_s);
    m_list->setAccessibleName(tr("Nơi nhận"));
    m_list->setSpacing(theme().px(2));
    m_list->setMinimumHeight(theme().px(120));
    m_list->setWordWrap(true);
    setFocusProxy(m_name);
    auto *addButton = iconButton(u"plus"_s, tr("Thêm nơi nhận"));
    auto *removeButton = iconButton(u"trash-2"_s, tr("Bỏ nơi nhận đang chọn (Delete)"));
    removeButton->setObjectName(u"recipient-remove"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(addButton);
    line->addWidget(removeButton);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme().px(6));
    rows->addLayout(line);
    rows->addWidget(m_list);
    m_name->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(addButton, &QToolButton::clicked, this, &RecipientsField::addTyped);
    connect(removeButton, &QToolButton::clicked, this, &RecipientsField::removeCurrent);
}

QStringList RecipientsField::names() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i)
        names.append(m_list->item(i)->text());
    return names;
}

void RecipientsField::add(const QStringList &names)
{
    QStringList known;
    for (const auto &name : this->names())
        known.append(folded(name));
    for (const auto &name : names) {
        if (name.isEmpty() || known.contains(folded(name)))
            continue;
        known.append(folded(name));
        m_list->addItem(name);
    }
    Q_EMIT changed();
}

void RecipientsField::setKnown(const QStringList &names)
{
    m_known->clear();
    for (const auto &name : names) {
        auto *item = new QStandardItem(name);
        item->setData(folded(name), FoldedRole);
        m_known->appendRow(item);
    }
}

void RecipientsField::addTyped()
{
    const auto name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    add({name});
    m_name->clear();
}

void RecipientsField::removeCurrent()
{
    delete m_list->currentItem();
    Q_EMIT changed();
}

bool RecipientsField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (object == m_name && enter && key->modifiers() == Qt::NoModifier && !m_name->text().isEmpty()) {
            addTyped();
            return true;
        }
        if (object == m_list && key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}
