// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SealField.h"

#include "ui/signing/KeyField.h"
#include "ui/signing/MarkPlaces.h"
#include "ui/signing/PaperGround.h"
#include "ui/signing/PlaceField.h"
#include "ui/signing/PlacingPages.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSizeF UsualSeal(102, 102); ///< 36 mm; the seal's picture says its true size when it is put
}

SealField::SealField(KeyRing &ring, QWidget *parent)
    : QWidget(parent)
    , m_key(new KeyField(ring, KeyUse::Seal))
    , m_where(caption(tr("Đang đọc trang văn bản…")))
    , m_parts(new QWidget)
    , m_group(new QButtonGroup(this))
{
    m_where->setObjectName(u"seal-where"_s);
    auto *row = new QHBoxLayout(m_parts);
    row->setContentsMargins({});
    row->setSpacing(theme().px(6));
    const std::pair<QString, QString> parts[PartCount] = {{tr("Số"), u"seal-place-number"_s},
        {tr("Ngày"), u"seal-place-day"_s},
        {tr("Tháng"), u"seal-place-month"_s},
        {tr("Dấu"), u"seal-place-seal"_s}};
    for (int part = 0; part < PartCount; ++part) {
        auto *option = pill(parts[part].first);
        option->setCheckable(true);
        option->setObjectName(parts[part].second);
        option->setToolTip(tr("Chỉnh vị trí trên trang"));
        m_group->addButton(option, part);
        row->addWidget(option);
    }
    row->addStretch();
    m_parts->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme().px(8));
    rows->addWidget(m_key);
    rows->addWidget(m_parts);
    rows->addWidget(m_where);
    connect(m_key, &KeyField::changed, this, &SealField::changed);
    connect(m_group, &QButtonGroup::idClicked, this, &SealField::choose);
}

SealField::~SealField()
{
    if (m_pages)
        m_pages->stopPlacing();
}

void SealField::setGround(const PaperGround &ground)
{
    const bool again = m_known && m_places;
    m_known = true;
    m_isPdf = ground.isPdf;
    if (ground.hasNumberFields || !ground.isPdf) {
        m_places.reset();
    } else if (!again) {
        const auto numbers = MarkPlaces(ground.pages).numbering(UsualSeal);
        m_places = numbers.places;
        m_found = numbers.found;
    }
    m_parts->setVisible(m_places && m_pages);
    tell();
}

void SealField::usePages(PlacingPages *pages)
{
    if (m_pages)
        m_pages->disconnect(this);
    m_pages = pages;
    m_parts->setVisible(m_places && m_pages);
    if (!pages)
        return;
    connect(pages, &PlacingPages::placed, this, [this](const PagePlace &place) {
        if (!m_places)
            return;
        *partPlace(m_part) = place;
        m_found = true;
        tell();
    });
}

PagePlace *SealField::partPlace(int part)
{
    PagePlace *all[PartCount] = {&m_places->number, &m_places->day, &m_places->month, &m_places->seal};
    return all[part];
}

void SealField::choose(int part)
{
    m_part = part;
    if (m_places && m_pages)
        m_pages->startPlacing(*partPlace(part));
    tell();
}

void SealField::tell()
{
    if (!m_isPdf)
        m_where->setText(tr("Văn bản không có tệp PDF nên không đóng dấu số được."));
    else if (!m_places)
        m_where->setText(tr("Vị trí theo mẫu: số, ngày, tháng và dấu nằm đúng các ô để trống."));
    else if (!m_found)
        m_where->setText(
            tr("Không tìm thấy đủ chỗ trống cho số, ngày, dấu trên trang; tạm đặt theo thể thức. Hãy kiểm "
               "tra từng vị trí trước khi đóng dấu."));
    else if (m_group->checkedId() >= 0)
        m_where->setText(placeText(*partPlace(m_part)));
    else
        m_where->setText(
            tr("Đã tìm thấy chỗ trống cho số, ngày, tháng; dấu trùm một phần ba bên trái chữ ký."));
    Q_EMIT changed();
}

QString SealField::missing() const
{
    if (!m_known)
        return tr("Đang đọc văn bản…");
    if (!m_isPdf)
        return tr("Văn bản không có tệp PDF nên không đóng dấu số được.");
    if (!m_key->hasKey())
        return tr("Hãy chọn tệp chứng thư số của cơ quan.");
    if (!m_key->hasPicture())
        return tr("Hãy chọn hình ảnh dấu.");
    if (!m_key->hasPassword())
        return m_key->passwordSentence();
    return {};
}

}
