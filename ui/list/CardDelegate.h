// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace chauban {

/// Paints a line as a card: who and when, two lines of subject, urgency and time left, number and state. Of a search
/// with words the place where they stand follows the subject.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of every card, in pixels.
    int cardHeight() const;
    void setSnippets(bool shown) { m_snippets = shown; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_snippets = false;
};

}
