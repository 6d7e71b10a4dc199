// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/StatusLine.h"

#include "core/directory/Directory.h"
#include "ui/ladder/RaiseText.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QHBoxLayout>
#include <QLabel>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_store(new ElidedLabel)
    , m_keys(new ElidedLabel)
    , m_levels(new ElidedLabel)
{
    setObjectName(u"status-line"_s);
    setGround(this, "surface2", "top");
    setFixedHeight(theme().px(28));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(12), 0, theme().px(12), 0);
    row->setSpacing(theme().px(20));
    auto *hint = new ElidedLabel(tr("J/K: văn bản sau/trước · Enter: đọc · Ctrl+K: mọi lệnh · F1: phím tắt"));
    for (auto *label : {m_store, m_keys, m_levels, static_cast<QLabel *>(hint)})
        label->setProperty("look", u"caption"_s);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_store);
    row->addWidget(m_keys);
    row->addWidget(m_levels);
    row->addStretch();
    row->addWidget(hint);
    m_store->setObjectName(u"store-state"_s);
    m_keys->setObjectName(u"key-state"_s);
    m_levels->setObjectName(u"level-state"_s);
    m_levels->hide();
    connect(&workplace.office, &Office::changed, this, &StatusLine::refreshStore);
    connect(&workplace.keys, &KeyRing::changed, this, &StatusLine::refreshKeys);
    refreshStore();
    refreshKeys();
}

void StatusLine::follow(LevelRaiser *raiser)
{
    if (!raiser)
        return;
    connect(raiser, &LevelRaiser::stateChanged, this, [this, raiser] { refreshLevels(*raiser); });
    refreshLevels(*raiser);
}

void StatusLine::refreshLevels(const LevelRaiser &raiser)
{
    const auto line = raiseLine(raiser.state());
    m_levels->setText(line);
    m_levels->setVisible(!line.isEmpty());
    if (const auto &directory = m_workplace.office.directory())
        m_levels->setAccessibleDescription(
            raiseStory(raiser.state(), m_workplace.preferences.language(), directory->zone()));
}

void StatusLine::refreshStore()
{
    const auto &office = m_workplace.office;
    const auto now = office.now().toDateTime(office.directory()->zone()); // as everywhere in the papers
    m_store->setText(tr("Kho trên máy này · đã lưu lúc %1").arg(now.toString(u"HH:mm"_s)));
}

void StatusLine::refreshKeys()
{
    const auto personal = m_workplace.keys.personal();
    const auto seals = m_workplace.keys.seals();
    m_keys->setText(!personal.isEmpty() ? tr("Chứng thư số: %1").arg(personal.first().label)
            : !seals.isEmpty()          ? tr("Con dấu: %1").arg(seals.first().label)
                                        : tr("Chưa chọn chứng thư số"));
}

}
