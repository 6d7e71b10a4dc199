// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/SavedViews.h"

#include "ui/style/Icons.h"
#include "ui/workplace/Preferences.h"

#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestName = 60;
}

SavedViews::SavedViews(Preferences &preferences, const QString &name, Filters filters, QWidget *parent)
    : QToolButton(parent)
    , m_preferences(preferences)
    , m_key(u"views-"_s + name)
    , m_filters(std::move(filters))
    , m_menu(new QMenu(this))
    , m_views(QJsonDocument::fromJson(preferences.value(m_key)).object())
{
    setObjectName(u"saved-views"_s);
    setIcon(chauban::icon(u"star"_s));
    setToolTip(tr("Bộ lọc đã lưu"));
    setAccessibleName(toolTip());
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViews::fill);
}

void SavedViews::fill()
{
    m_menu->clear();
    for (const auto &name : m_views.keys())
        m_menu->addAction(name, this, [this, name] { open(name); });
    if (!m_views.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(chauban::icon(u"plus"_s), tr("Lưu bộ lọc đang dùng…"), this, &SavedViews::askName);
    if (m_views.isEmpty())
        return;
    auto *dropping = m_menu->addMenu(chauban::icon(u"trash-2"_s), tr("Xóa bộ lọc đã lưu"));
    for (const auto &name : m_views.keys())
        dropping->addAction(name, this, [this, name] { drop(name); });
}

void SavedViews::askName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"view-name"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Lưu bộ lọc"));
    dialog->setLabelText(tr("Tên bộ lọc:"));
    dialog->setOkButtonText(tr("Lưu"));
    dialog->setCancelButtonText(tr("Hủy"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedViews::keep);
    dialog->open();
}

void SavedViews::keep(const QString &name)
{
    const auto title = name.simplified().left(LongestName);
    if (title.isEmpty())
        return;
    m_views[title] = m_filters.read();
    save();
}

void SavedViews::open(const QString &name)
{
    if (m_views.contains(name))
        m_filters.apply(m_views[name].toObject());
}

void SavedViews::drop(const QString &name)
{
    m_views.remove(name);
    save();
}

void SavedViews::save()
{
    m_preferences.setValue(m_key, QJsonDocument(m_views).toJson(QJsonDocument::Compact));
}

}
