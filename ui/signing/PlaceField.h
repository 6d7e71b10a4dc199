// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signing/MarkPlaces.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace chauban {

class PlacingPages;

/// Where a person's signature stands: in the place that our template leaves, or on a foreign paper in one of the
/// usual places, by hand, or nowhere.
class PlaceField final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceField(QWidget *parent = nullptr);
    ~PlaceField() override;

    /// The paper is read: where its template says, or among its words. Without a choice made before, the place below
    /// the title is proposed when there is one.
    void setTemplate();
    void setPlaces(const MarkPlaces &places);
    void usePages(PlacingPages *pages);
    /// The picture that will be printed, for the box on the page.
    void setPicture(const QImage &picture);

    bool isDecided() const;
    /// Nothing: invisible, or the template's.
    std::optional<PagePlace> place() const;
    bool isInvisible() const { return m_choice == Choice::Hidden; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Choice { None, UnderTitle, AtEnd, Free, Hidden };

    void addChoice(Choice choice, const QString &text, const QString &name);
    void choose(Choice choice);
    void take(const PagePlace &place);
    void tell();
    void scale();

    bool m_ofTemplate = false;
    Choice m_choice = Choice::None;
    std::optional<PagePlace> m_place;
    std::optional<MarkPlaces> m_places;
    QPointer<PlacingPages> m_pages;
    QImage m_picture;
    QWidget *m_choices = nullptr;
    QButtonGroup *m_group = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_warning = nullptr;
};

/// "Trang 1 · 340, 128 pt · 128 × 56"
QString placeText(const PagePlace &place);

}
