// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace chauban {

class FindBar;
class PageView;
class ThumbnailList;

/// A PageView with its tool bar, small pages and search line.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);

    PageView *view() const { return m_view; }
    /// A line above the tool bar that says which paper this is; empty: none.
    void setTitle(const QString &title);
    void showThumbnails(bool shown);
    void openFind();
    /// A button at the right end of the tool bar, for whoever shows this pane.
    void addTool(QToolButton *button);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *tool(const char *name, const QString &icon, const QString &text);
    void addKeys();
    void renew();
    void goToTypedPage();

    PageView *m_view;
    ThumbnailList *m_thumbnails;
    FindBar *m_find;
    QLabel *m_title;
    QWidget *m_bar = nullptr;
    QHBoxLayout *m_row = nullptr;
    QLineEdit *m_page = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_zoom = nullptr;
    QList<QToolButton *> m_tools;
    QToolButton *m_thumbnailTool = nullptr;
};

}
