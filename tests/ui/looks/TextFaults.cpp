// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/Faults.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Rounding = 1; ///< pixels by which sizes of fonts may differ

/// Whether the whole is in the tool tip, with what was cut marked as cut.
bool isTold(const QWidget &widget, const QString &whole)
{
    auto seen = whole;
    seen.remove(u'…');
    if (!seen.isEmpty() && widget.toolTip().contains(seen))
        return true;
    QHelpEvent asks(QEvent::ToolTip, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(const_cast<QWidget *>(&widget), &asks);
    const bool told = !seen.isEmpty() && QToolTip::text().contains(seen);
    QToolTip::hideText();
    return told;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + Rounding
            || label.minimumSizeHint().width() > label.width() + Rounding;
    const auto need = label.sizeHint();
    return need.width() > label.width() + Rounding || need.height() > label.height() + 2 * Rounding;
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    const auto need = button.sizeHint();
    return need.width() > button.width() + Rounding || need.height() > button.height() + 2 * Rounding;
}

bool isCut(const QComboBox &box)
{
    if (box.currentText().isEmpty() || box.isEditable())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const auto room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + Rounding;
}

bool isCut(const QLineEdit &edit)
{
    if (!edit.text().isEmpty() || edit.placeholderText().isEmpty())
        return false;
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const auto room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    const auto margins = edit.textMargins();
    int buttons = 0; // of those that are seen
    for (const auto *button : edit.findChildren<QAbstractButton *>())
        buttons += button->isVisible() ? edit.height() / 2 : 0;
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText())
        > room.width() - margins.left() - margins.right() - buttons;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList faults;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const auto place = bar.tabRect(tab);
        const auto tip = bar.tabToolTip(tab);
        const int need = bar.fontMetrics().horizontalAdvance(bar.tabText(tab));
        if ((place.width() < need || place.right() > bar.width() || place.left() < 0)
            && tip != bar.tabText(tab))
            faults.append(u"tab '%1' of %2 is cut"_s.arg(bar.tabText(tab), described(bar)));
    }
    return faults;
}

QStringList cutHeadings(const QHeaderView &header)
{
    QStringList faults;
    for (int section = 0; header.model() && section < header.count(); ++section) {
        const auto text = header.model()->headerData(section, header.orientation()).toString();
        if (header.isSectionHidden(section) || header.orientation() != Qt::Horizontal)
            continue;
        if (header.sectionSizeHint(section) > header.sectionSize(section) + Rounding
            && !header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).isValid())
            faults.append(u"heading '%1' of %2 is cut"_s.arg(text, described(*header.parentWidget())));
    }
    return faults;
}

double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(QRgb a, QRgb b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// Between the commonest colour and the one that stands off it most: ground and full ink.
double contrastIn(const QImage &picture)
{
    QHash<QRgb, int> count;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++count[picture.pixel(x, y)];
    const auto ground = std::max_element(count.cbegin(), count.cend());
    double most = 1;
    for (auto ink = count.cbegin(); ink != count.cend(); ++ink)
        most = std::max(most, contrast(ink.key(), ground.key()));
    return most;
}

QString textIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->pixmap(Qt::ReturnByValue).isNull() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}
}

QStringList cutTexts(const QWidget &window)
{
    QStringList faults;
    const auto note = [&](const QWidget &widget, bool cut, const QString &whole) {
        if (cut && !isTold(widget, whole))
            faults.append(u"%1 is cut: %2×%3, needs %4×%5"_s.arg(described(widget))
                              .arg(widget.width())
                              .arg(widget.height())
                              .arg(widget.sizeHint().width())
                              .arg(widget.hasHeightForWidth() ? widget.heightForWidth(widget.width())
                                                              : widget.sizeHint().height()));
    };
    for (const auto *widget : controlsOf(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            note(*label, isCut(*label), label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(*button, isCut(*button), button->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            note(*box, isCut(*box), box->currentText());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            note(*edit, isCut(*edit), edit->placeholderText());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            faults += cutTabs(*bar);
    }
    for (const auto *header : window.findChildren<QHeaderView *>())
        if (header->isVisible())
            faults += cutHeadings(*header);
    return faults;
}

QStringList faintTexts(QWidget &window)
{
    // Thin strokes do not reach their full ink: their blurred edges take up to this share of the contrast.
    constexpr double Wanted = 4.5, Blur = 0.88;
    QStringList faults;
    const auto picture = window.grab().toImage();
    for (auto *widget : controlsOf(window)) {
        if (textIn(*widget).isEmpty() || !widget->isEnabled())
            continue;
        const auto seen = widget->visibleRegion().boundingRect();
        const QRect place(widget->mapTo(&window, seen.topLeft()), seen.size());
        if (place.width() < 8 || 4 * place.height() < 3 * widget->height())
            continue; // scrolled out of sight
        if (const double found = contrastIn(picture.copy(place.adjusted(3, 3, -3, -3)));
            found < Wanted * Blur)
            faults.append(u"%1 is faint: %2:1"_s.arg(described(*widget)).arg(found, 0, 'f', 1));
    }
    return faults;
}

}
