// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/OfficeStyle.h"

#include "ui/style/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace chauban {

namespace {
constexpr int HintRounding = 1; ///< pixels by which a box's size hint may fall short of its words
constexpr int HintMargin = 2; ///< pixels that QLineEdit leaves on either side of its text

/// QComboBox shows its option to nobody else.
struct Option : QComboBox
{
    static QStyleOptionComboBox of(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        (box.*&Option::initStyleOption)(&option);
        if (box.currentIndex() < 0 && !box.placeholderText().isEmpty()) {
            option.currentText = box.placeholderText();
            option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        }
        return option;
    }
};

/// The choice as far as there is room for it: no less than the box's size hint has counted for its longest.
QString visibleText(const QComboBox &box, const QStyleOptionComboBox &option)
{
    const auto room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    return option.fontMetrics.elidedText(
        option.currentText, Qt::ElideRight, room.width() - icon + HintRounding);
}

void paint(QComboBox &box)
{
    auto option = Option::of(box);
    option.currentText = visibleText(box, option);
    QStylePainter painter(&box);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

/// What a person cannot read whole in the widget; empty: nothing.
QString cutText(const QObject *widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        const auto option = Option::of(*box);
        return box->isEditable() || visibleText(*box, option) == option.currentText ? QString()
                                                                                    : option.currentText;
    }
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (!edit || !edit->text().isEmpty())
        return {};
    const auto hint = edit->placeholderText();
    const int icons = int(edit->findChildren<QAbstractButton *>().size()) * edit->height() / 2;
    QStyleOptionFrame option;
    option.initFrom(edit);
    const int room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit).width();
    const bool fits = edit->fontMetrics().horizontalAdvance(hint) <= room - icons - 2 * HintMargin;
    return fits ? QString() : hint;
}
}

namespace {
/// A box whose border can be told from every ground (WCAG 1.4.11: 3:1), which Fusion's cannot in the dark.
void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const auto &colors = theme().colors();
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const auto ground = isEnabled ? colors.accent : colors.borderStrong;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn ? ground : colors.borderStrong, 1.5));
    painter.setBrush(isOn ? ground : colors.surface);
    painter.drawRoundedRect(box, 3, 3);
    const auto at
        = [&](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.setPen(QPen(isEnabled ? colors.onAccent : colors.surface,
        box.width() / 8,
        Qt::SolidLine,
        Qt::RoundCap,
        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (isOn)
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.72), at(0.79, 0.3)});
    painter.restore();
}
}

OfficeStyle::OfficeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OfficeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        return paintCheckBox(*option, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int OfficeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme().px(18);
    case PM_ScrollBarExtent:
        return theme().px(12);
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void OfficeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->installEventFilter(this);
}

bool OfficeStyle::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::Paint && box && !box->isEditable()) {
        paint(*box);
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        auto *widget = static_cast<QWidget *>(watched);
        const auto whole = cutText(watched);
        if (!whole.isEmpty()) {
            const auto told = widget->toolTip();
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                told.isEmpty() ? whole : whole + u'\n' + told,
                widget);
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

int OfficeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500; // milliseconds
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}
