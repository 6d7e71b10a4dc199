// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QToolButton>

#include <functional>

class QMenu;

namespace chauban {

class Preferences;

/// A button with the filters that the person keeps under a name.
class SavedViews : public QToolButton
{
    Q_OBJECT

public:
    /// How the screen tells its filters, and takes them up.
    struct Filters
    {
        std::function<QJsonObject()> read;
        std::function<void(const QJsonObject &)> apply;
    };

    SavedViews(Preferences &preferences, const QString &name, Filters filters, QWidget *parent = nullptr);

    QStringList names() const { return m_views.keys(); }
    /// Keeps the filters that are set now; an earlier view of that name is replaced.
    void keep(const QString &name);
    void open(const QString &name);
    void drop(const QString &name);

private:
    void fill();
    void askName();
    void save();

    Preferences &m_preferences;
    QString m_key;
    Filters m_filters;
    QMenu *m_menu;
    QJsonObject m_views;
};

}
