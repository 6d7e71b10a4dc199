// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/OfferList.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keys of acts that do not depend on whose turn it is; the primary one has Ctrl+Enter.
QKeySequence shortcutOf(ActKind kind)
{
    switch (kind) {
    case ActKind::Forward:
        return QKeySequence(u"Ctrl+Shift+G"_s);
    case ActKind::Return:
        return QKeySequence(u"Ctrl+Shift+R"_s);
    case ActKind::Comment:
        return QKeySequence(u"Ctrl+Shift+C"_s);
    case ActKind::ClosePart:
        return QKeySequence(u"Ctrl+Shift+E"_s);
    case ActKind::Recall:
        return QKeySequence(u"Ctrl+Shift+Z"_s);
    case ActKind::DraftReply:
        return QKeySequence(u"Ctrl+Shift+D"_s);
    case ActKind::AddToDossier:
        return QKeySequence(u"Ctrl+Shift+H"_s);
    default:
        return {};
    }
}

}

bool OfferList::has(ActKind kind) const
{
    return std::any_of(
        m_offers.cbegin(), m_offers.cend(), [kind](const ActOffer &offer) { return offer.kind == kind; });
}

void OfferList::add(ActKind kind, const QString &text, const char *icon, Weight weight, const TaskId &task)
{
    if (!has(kind))
        m_offers.append({kind, text, QString::fromLatin1(icon), weight, shortcutOf(kind), task});
}

void OfferList::primary(ActKind kind, const QString &text, const char *icon, const TaskId &task)
{
    if (has(kind))
        return;
    add(kind, text, icon, m_hasPrimary ? Weight::Plain : Weight::Primary, task);
    if (!m_hasPrimary)
        m_offers.last().shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return);
    m_hasPrimary = true;
}

QList<ActOffer> OfferList::take()
{
    const auto first = std::find_if(m_offers.begin(), m_offers.end(), [](const ActOffer &offer) {
        return offer.weight == Weight::Primary;
    });
    if (first != m_offers.end())
        std::rotate(m_offers.begin(), first, first + 1);
    return std::move(m_offers);
}

}
