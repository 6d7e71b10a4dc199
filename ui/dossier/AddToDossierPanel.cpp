// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/AddToDossierPanel.h"

#include "ui/acts/Deed.h"
#include "ui/style/Theme.h"
#include "ui/workplace/Office.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

AddToDossierPanel::AddToDossierPanel(const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(ActKind::AddToDossier, workplace, view, parent)
    , m_list(new QListWidget(this))
{
    setTitle(tr("Đưa vào hồ sơ"));
    setDeed(tr("Đưa vào hồ sơ"), u"folder-plus"_s);
    m_list->setObjectName(u"add-dossiers"_s);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(theme().px(220));
    addField(tr("Hồ sơ đang mở của bạn"), m_list);
    auto *other = button(tr("Lập hồ sơ mới"), u"folder-plus"_s, Weight::Quiet, this);
    other->setObjectName(u"add-new-dossier"_s);
    connect(other, &QPushButton::clicked, this, [this] {
        this->workplace().navigator.open({.screen = u"dossiers"_s});
    });
    body()->addWidget(other, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddToDossierPanel::review);
    review();
    office().ask(
        this,
        [](Seat &seat) { return seat.session.dossiers(); },
        [this](Result<QList<DossierLine>> lines) {
            if (lines.ok())
                take(lines.value());
            else
                showError(lines.error());
        });
}

void AddToDossierPanel::take(const QList<DossierLine> &lines)
{
    const auto &inside = view().dossiers;
    for (const auto &[dossier, papers] : lines) {
        const bool lies = std::any_of(
            inside.cbegin(), inside.cend(), [&](const Dossier &other) { return other.id == dossier.id; });
        if (dossier.state != DossierState::Open || lies)
            continue;
        auto *item = new QListWidgetItem(
            tr("%1\n%2 · %3 văn bản").arg(dossier.title, dossier.code).arg(papers), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(dossier.id.uuid));
        item->setData(Qt::UserRole + 1, dossier.code);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    review();
}

void AddToDossierPanel::review()
{
    const bool chosen = m_list->currentRow() >= 0;
    setReady(chosen, chosen ? QString() : tr("Chưa có hồ sơ đang mở nào. Hãy lập hồ sơ trước."));
}

void AddToDossierPanel::perform()
{
    const auto *item = m_list->currentItem();
    const DossierId dossier{item->data(Qt::UserRole).toUuid()};
    submit({CollectIntoDossier{dossier},
        {.document = view().document.id},
        tr("Đã đưa văn bản vào hồ sơ %1.").arg(item->data(Qt::UserRole + 1).toString())});
}

}
