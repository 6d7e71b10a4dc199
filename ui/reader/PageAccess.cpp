// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageAccess.h"

#include "ui/reader/PageView.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace chauban {

namespace {

/// The current page as read-only text.
class PageAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageAccess(PageView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description && view().page() > 0)
            return PageView::tr("Trang %1 / %2").arg(view().page()).arg(view().pageCount());
        if (kind == QAccessible::Value)
            return content();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return m_cursor; }
    void setCursorPosition(int position) override { m_cursor = std::clamp(position, 0, characterCount()); }
    QString text(int start, int end) const override { return content().mid(start, end - start); }
    int characterCount() const override { return int(content().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    PageView &view() const { return *static_cast<PageView *>(object()); }
    QString content() const { return view().textOfPage(view().page()); }

    int m_cursor = 0;
};

QAccessibleInterface *pageAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<PageView *>(object);
    return view ? new PageAccess(view) : nullptr;
}

}

void installPageAccess()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(pageAccess);
        return true;
    }();
}

void tellPageRead(PageView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextUpdateEvent event(view, 0, {}, view->textOfPage(view->page()));
    QAccessible::updateAccessibility(&event);
}

}
