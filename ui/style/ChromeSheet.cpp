// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/ChromeSheet.h"

#include "ui/style/Theme.h"

#include <QRegularExpression>

namespace chauban {

namespace {
// @name is a colour, {n} a length of the design. No rule asks what stands around a widget ("*[pane] QLabel"): that is
// looked up through all its parents for every widget of the kind, each time it is styled.
const char sheet[] = R"(
QWidget { outline: 0 }
*[pane="window"] { background: @window; border: 0 }
*[pane="surface"] { background: @surface; border: 0 }
*[pane="surface2"] { background: @surface2; border: 0 }
*[pane="sunken"] { background: @sunken; border: 0 }
*[pane="nav"] { background: @nav; border: 0 }
*[pane="card"] { background: @surface; border: 1px solid @border; border-radius: {8}px }
*[line="left"] { border-left: 1px solid @border }
*[line="right"] { border-right: 1px solid @border }
*[line="top"] { border-top: 1px solid @border }
*[line="bottom"] { border-bottom: 1px solid @border }
QLabel[look="h1"] { font-size: {20}px; font-weight: 600 }
QLabel[look="h2"] { font-size: {16}px; font-weight: 600 }
QLabel[look="section"] { font-size: {12}px; font-weight: 600; color: @text3 }
QLabel[look="caption"] { font-size: {12}px; color: @text3 }
QLabel[look="muted"] { color: @text2 }
QLabel[look="number"] { font-size: {28}px; font-weight: 600 }
QLabel[chip] { padding: {2}px {8}px; border-radius: {9}px; font-size: {12}px; font-weight: 600; background: @sunken; color: @text2 }
QLabel[chip="danger"] { background: @dangerSoft; color: @danger }
QLabel[chip="warn"] { background: @warnSoft; color: @warn }
QLabel[chip="ok"] { background: @okSoft; color: @ok }
QLabel[chip="info"] { background: @accentSoft; color: @accentText }
QLabel[notice] { padding: {7}px {10}px; border-radius: {6}px; font-size: {13}px; color: @text }
QLabel[notice="warn"] { background: @warnSoft; border: 1px solid @warn }
QPushButton { min-height: {32}px; padding: 0 {14}px; border: 1px solid @borderStrong; border-radius: {6}px; background: @surface; color: @text; font-weight: 500 }
QPushButton:hover { background: @rowHover }
QPushButton:pressed { background: @sunken }
QPushButton:focus { border: 2px solid @focus; padding: 0 {13}px }
QPushButton:disabled { color: @text3; border-color: @border; background: @surface2 }
QPushButton[variant="primary"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600 }
QPushButton[variant="primary"]:hover { background: @accentHover }
QPushButton[variant="primary"]:pressed { background: @accentPress }
QPushButton[variant="primary"]:focus { border: 2px solid @focus }
QPushButton[variant="primary"]:disabled { background: @surface2; border-color: @border; color: @text3 }
QPushButton[variant="danger"] { color: @danger }
QPushButton[variant="danger"]:disabled { color: @text3 }
QPushButton[variant="quiet"] { border-color: transparent; background: transparent; color: @accentText }
QPushButton[variant="quiet"]:hover { background: @sunken }
QPushButton[variant="quiet"]:focus { border: 2px solid @focus }
QPushButton::menu-indicator { image: url(:/icons/@chevron); width: {14}px; height: {14}px; subcontrol-origin: padding; subcontrol-position: right center; right: {6}px }
QPushButton[shape="pill"] { min-height: {26}px; padding: 0 {11}px; border: 1px solid @borderStrong; border-radius: {13}px; color: @text2 }
QPushButton[shape="pill"]:focus { border: 2px solid @focus; padding: 0 {10}px }
QPushButton[shape="pill"]:checked { background: @accentSoft; border-color: @accent; color: @accentText; font-weight: 600 }
QToolButton { min-height: {30}px; min-width: {30}px; padding: 0 {4}px; border: 1px solid transparent; border-radius: {6}px; background: transparent; color: @text2 }
QToolButton:hover { background: @sunken }
QToolButton:checked { background: @accentSoft; color: @accentText }
QToolButton:focus { border: 2px solid @focus }
QToolButton::menu-indicator { image: none }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { min-height: {32}px; padding: 0 {10}px; border: 1px solid @borderStrong; border-radius: {6}px; background: @surface; color: @text; selection-background-color: @accent; selection-color: @onAccent }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus { border: 2px solid @focus; padding: 0 {9}px }
QLineEdit:disabled, QComboBox:disabled, QTimeEdit:disabled, QSpinBox:disabled { background: @surface2; color: @text3; border-color: @border }
QLineEdit:read-only { background: @surface2 }
QLineEdit[doubt="true"], QComboBox[doubt="true"] { border: 2px solid @warn; background: @warnSoft; padding: 0 {9}px }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid @danger; padding: 0 {9}px }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: 0 }
QLineEdit QToolButton { min-height: 0; min-width: 0; padding: 0; border: 0; background: transparent }
QPlainTextEdit, QTextEdit { border: 1px solid @borderStrong; border-radius: {6}px; background: @surface; padding: {5}px; selection-background-color: @accent; selection-color: @onAccent }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: {4}px }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: {26}px }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/@chevron); width: {14}px; height: {14}px }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @borderStrong; selection-background-color: @accentSoft; selection-color: @accentText }
QTabBar { background: transparent }
QTabBar::tab { padding: {9}px {4}px {8}px; margin: 0 {12}px 0 0; border: 0; border-bottom: 2px solid transparent; color: @text2; font-weight: 500; background: transparent }
QTabBar::tab:hover { color: @text }
QTabBar::tab:selected { color: @accentText; border-bottom: 2px solid @accent; font-weight: 600 }
QTabBar::tab:focus { border-bottom: 2px solid @focus }
QTabWidget::pane { border: 0; border-top: 1px solid @border }
QTableView, QListView, QTreeView { border: 0; background: @surface; selection-background-color: @rowSelected; selection-color: @text; gridline-color: @border }
QTreeView { padding: {4}px {8}px }
QTreeView::item { min-height: {26}px; border: 0 }
QTreeView::item:selected { background: @rowSelected; color: @text }
QListView[frame="line"] { border: 1px solid @border; border-radius: {6}px }
QListView[frame="line"]:focus { border: 2px solid @focus }
QHeaderView { background: @surface2; border: 0 }
QHeaderView::section { background: @surface2; color: @text2; font-weight: 600; font-size: {12}px; padding: {7}px {10}px; border: 0; border-bottom: 1px solid @border; border-right: 1px solid @border }
QScrollArea { border: 0; background: transparent }
QScrollBar:vertical { background: transparent; width: {12}px; margin: 0 }
QScrollBar::handle:vertical { background: @scrollHandle; border-radius: {4}px; min-height: {36}px; margin: {2}px }
QScrollBar:horizontal { background: transparent; height: {12}px; margin: 0 }
QScrollBar::handle:horizontal { background: @scrollHandle; border-radius: {4}px; min-width: {36}px; margin: {2}px }
QScrollBar::handle:hover { background: @text3 }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QMenu { background: @surface; border: 1px solid @borderStrong; padding: {4}px; border-radius: {6}px }
QMenu::item { padding: {7}px {26}px {7}px {12}px; border-radius: {4}px }
QMenu::item:selected { background: @accentSoft; color: @accentText }
QMenu::item:disabled { color: @text3 }
QMenu::separator { height: 1px; background: @border; margin: {4}px {6}px }
QToolTip { background: @toast; color: @onToast; border: 0; padding: {6}px {8}px }
QSplitter::handle { background: @border }
QProgressBar { border: 0; border-radius: {3}px; background: @sunken; max-height: {6}px; text-align: center }
QProgressBar::chunk { background: @accent; border-radius: {3}px }
*[pane="toast"] { background: @toast; border-radius: {8}px }
QLabel[look="toast"] { color: @onToast }
QPushButton[variant="toast"] { background: transparent; border: 0; color: @toastLink; font-weight: 600; padding: 0 {8}px }
QPushButton[variant="toast"]:focus { border: 2px solid @toastLink }
*[pane="popup"] { background: @surface; border: 1px solid @borderStrong; border-radius: {10}px }
)";

QString colorNamed(const Tokens &t, QStringView name)
{
    const std::pair<const char *, QColor> all[] = {{"window", t.window},
        {"surface", t.surface},
        {"surface2", t.surface2},
        {"sunken", t.sunken},
        {"border", t.border},
        {"borderStrong", t.borderStrong},
        {"text", t.text},
        {"text2", t.text2},
        {"text3", t.text3},
        {"accent", t.accent},
        {"accentHover", t.accentHover},
        {"accentPress", t.accentPress},
        {"onAccent", t.onAccent},
        {"accentSoft", t.accentSoft},
        {"accentText", t.accentText},
        {"danger", t.danger},
        {"dangerSoft", t.dangerSoft},
        {"warn", t.warn},
        {"warnSoft", t.warnSoft},
        {"ok", t.ok},
        {"okSoft", t.okSoft},
        {"nav", t.nav},
        {"focus", t.focus},
        {"rowHover", t.rowHover},
        {"rowSelected", t.rowSelected},
        {"scrollHandle", t.scrollHandle},
        {"toast", t.toast},
        {"onToast", t.onToast},
        {"toastLink", t.toastLink}};
    for (const auto &[known, color] : all)
        if (name == QLatin1StringView(known))
            return color.name();
    Q_ASSERT_X(false, "chromeSheet", "a colour that is no token");
    return {};
}
}

QString chromeSheet(const Theme &theme)
{
    using namespace Qt::Literals::StringLiterals;
    const auto text = QString::fromLatin1(sheet).replace("@chevron"_L1,
        theme.scheme == ColorScheme::Dark ? "chevron-down-light.svg"_L1 : "chevron-down-dark.svg"_L1);
    static const QRegularExpression mark(u"@([a-zA-Z0-9]+)|\\{(\\d+)\\}"_s);
    QString result;
    qsizetype last = 0;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        result += QStringView(text).mid(last, found.capturedStart() - last);
        result += found.hasCaptured(1) ? colorNamed(theme.colors(), found.capturedView(1))
                                       : QString::number(theme.px(found.capturedView(2).toInt()));
        last = found.capturedEnd();
    }
    return result + text.mid(last);
}

}
