// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/PlaceField.h"

#include "ui/signing/PlacingPages.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

PlaceField::PlaceField(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    m_choices = new QWidget;
    m_choices->setObjectName(u"place-choices"_s);
    m_choices->setAccessibleName(tr("Vị trí hình ảnh chữ ký"));
    new QGridLayout(m_choices);
    addChoice(Choice::UnderTitle, tr("Dưới chức vụ"), u"place-under-title"_s);
    addChoice(Choice::AtEnd, tr("Cuối văn bản"), u"place-at-end"_s);
    addChoice(Choice::Free, tr("Tự chọn"), u"place-free"_s);
    addChoice(Choice::Hidden, tr("Không hiển thị"), u"place-hidden"_s);
    m_where = caption(tr("Đang đọc trang văn bản…"));
    m_where->setObjectName(u"place-where"_s);
    m_warning = caption({});
    m_warning->setObjectName(u"place-warning"_s);
    m_warning->setProperty("chip", u"warn"_s);
    m_warning->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_choices);
    rows->addWidget(m_where);
    rows->addWidget(m_warning);
    m_choices->setEnabled(false);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { choose(Choice(id)); });
    scale();
}

PlaceField::~PlaceField()
{
    if (m_pages)
        m_pages->stopPlacing();
}

void PlaceField::addChoice(Choice choice, const QString &text, const QString &name)
{
    auto *option = pill(text);
    option->setObjectName(name);
    option->setCheckable(true);
    auto *grid = static_cast<QGridLayout *>(m_choices->layout());
    const int place = grid->count();
    grid->addWidget(option, place / 2, place % 2);
    m_group->addButton(option, int(choice));
}

void PlaceField::scale()
{
    layout()->setSpacing(theme().px(6));
    auto *grid = static_cast<QGridLayout *>(m_choices->layout());
    grid->setContentsMargins({});
    grid->setSpacing(theme().px(6));
}

void PlaceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_where)
        scale();
    QWidget::changeEvent(event);
}

void PlaceField::setTemplate()
{
    m_ofTemplate = true;
    m_choices->hide();
    m_warning->hide();
    m_where->setText(tr("Vị trí theo mẫu: hình ảnh chữ ký nằm đúng ô ký dưới chức vụ."));
    Q_EMIT changed();
}

void PlaceField::setPlaces(const MarkPlaces &places)
{
    m_places = places;
    m_choices->setEnabled(true);
    const auto underTitle = places.underTitle();
    m_group->button(int(Choice::UnderTitle))->setEnabled(underTitle.has_value());
    m_group->button(int(Choice::Free))->setVisible(m_pages);
    if (m_choice == Choice::None && underTitle)
        choose(Choice::UnderTitle);
    else
        tell();
}

void PlaceField::usePages(PlacingPages *pages)
{
    if (m_pages)
        m_pages->disconnect(this);
    m_pages = pages;
    m_group->button(int(Choice::Free))->setVisible(pages);
    if (!pages)
        return;
    connect(pages, &PlacingPages::placed, this, [this](const PagePlace &place) {
        m_choice = Choice::Free;
        m_group->button(int(Choice::Free))->setChecked(true);
        take(place);
    });
    pages->showPicture(m_picture);
    if (m_place)
        pages->startPlacing(*m_place);
}

void PlaceField::setPicture(const QImage &picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    if (m_pages)
        m_pages->showPicture(picture);
}

void PlaceField::choose(Choice choice)
{
    if (!m_places)
        return;
    m_choice = choice;
    m_group->button(int(choice))->setChecked(true);
    if (choice == Choice::Hidden) {
        m_place.reset();
        if (m_pages)
            m_pages->stopPlacing();
        tell();
        return;
    }
    const auto usual = m_places->underTitle().value_or(m_places->atEnd());
    const auto place = choice == Choice::AtEnd ? m_places->atEnd()
        : choice == Choice::Free               ? m_place.value_or(usual)
                                               : usual;
    if (m_pages)
        m_pages->startPlacing(place);
    take(place);
}

void PlaceField::take(const PagePlace &place)
{
    m_place = place;
    tell();
}

void PlaceField::tell()
{
    const bool over = m_place && m_places && m_places->coversText(*m_place);
    if (m_place)
        m_where->setText(placeText(*m_place));
    else if (isInvisible())
        m_where->setText(tr("Văn bản được ký số nhưng không in hình ảnh chữ ký."));
    else
        m_where->setText(tr("Hãy chọn vị trí hình ảnh chữ ký."));
    m_warning->setText(tr("Hình ảnh chữ ký đang đè lên chữ. Hãy chuyển ra chỗ trống."));
    m_warning->setVisible(over);
    if (m_pages)
        m_pages->markWarning(over);
    Q_EMIT changed();
}

bool PlaceField::isDecided() const
{
    return m_ofTemplate || m_place || isInvisible();
}

std::optional<PagePlace> PlaceField::place() const
{
    return m_ofTemplate ? std::nullopt : m_place;
}

QString placeText(const PagePlace &place)
{
    return PlaceField::tr("Trang %1 · %2, %3 pt · %4 × %5")
        .arg(place.page)
        .arg(qRound(place.rect.left()))
        .arg(qRound(place.rect.top()))
        .arg(qRound(place.rect.width()))
        .arg(qRound(place.rect.height()));
}

}
