// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace chauban {

class PageView;

/// The pages of a PageView by number; each is drawn small when it is first seen.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ThumbnailModel(PageView &view, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the number; DecorationRole: the picture, null until it is drawn; SizeHintRole: points.
    QVariant data(const QModelIndex &index, int role) const override;
    void renew();

private:
    PageView &m_view;
    int m_rows = 0;
};

/// Small pictures of the pages beside them; choosing one goes there.
class ThumbnailList : public QListView
{
    Q_OBJECT

public:
    explicit ThumbnailList(PageView &view, QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override { } // a stray letter goes nowhere

protected:
    bool event(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void wantSeen();
    void follow(int page);

    PageView &m_view;
    ThumbnailModel m_model;
    bool m_following = false; ///< the view scrolled, the person chose nothing
};

}
