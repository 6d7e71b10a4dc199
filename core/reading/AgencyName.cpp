// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/AgencyName.h"

#include "core/base/Fold.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

// Folded. Words with which the name of a body begins.
constexpr std::array bodies = {"bo "_L1,
    "so "_L1,
    "cuc "_L1,
    "tong cuc "_L1,
    "vu "_L1,
    "chi cuc "_L1,
    "van phong"_L1,
    "thanh tra "_L1,
    "ubnd"_L1,
    "uy ban "_L1,
    "hdnd"_L1,
    "hoi dong "_L1,
    "truong "_L1,
    "vien "_L1,
    "trung tam "_L1,
    "phong "_L1,
    "ban "_L1,
    "cong an "_L1,
    "toa an "_L1,
    "kho bac "_L1,
    "chi nhanh "_L1,
    "cong ty "_L1,
    "tong cong ty "_L1,
    "tap doan "_L1,
    "hoc vien "_L1,
    "benh vien "_L1,
    "dang bo "_L1,
    "dang uy "_L1,
    "tinh uy "_L1,
    "tinh doan "_L1,
    "thanh uy "_L1,
    "thanh doan "_L1,
    "huyen uy "_L1,
    "quan uy "_L1,
    "thi uy "_L1,
    "chi bo "_L1,
    "lien doan "_L1,
    "cong doan "_L1,
    "hoi "_L1,
    "doan "_L1,
    "mat tran "_L1,
    "to "_L1,
    "doi "_L1,
    "hat "_L1,
    "tram "_L1,
    "cang vu "_L1,
    "ngan hang "_L1,
    "bao hiem "_L1,
    "dai "_L1,
    "quy "_L1,
    "tieu ban "_L1,
    "kiem toan "_L1,
    "dai hoc "_L1,
    "bo tu lenh "_L1,
    "bo chi huy "_L1,
    "quan khu "_L1,
    "su doan "_L1,
    "hai quan"_L1,
    "dan quan"_L1,
    "nha xuat ban "_L1,
    "tap chi "_L1,
    "bao "_L1,
    "tram y te "_L1,
    "uy ban kiem tra"_L1,
    "bch "_L1,
    "ban chap hanh "_L1,
    "cuc"_L1,
    "mttq"_L1};

// Names that say nothing without the line below them.
constexpr std::array incomplete = {"uy ban nhan dan"_L1,
    "hoi dong nhan dan"_L1,
    "ban quan ly"_L1,
    "van phong"_L1,
    "dang bo"_L1,
    "dang uy"_L1,
    "toa an nhan dan"_L1,
    "vien kiem sat nhan dan"_L1,
    "uy ban mat tran to quoc"_L1,
    "uy ban mttq"_L1,
    "uy ban mat tran"_L1,
    "bo chi huy"_L1,
    "bo tu lenh"_L1,
    "vien"_L1,
    "tong cuc"_L1,
    "tong cong ty"_L1,
    "cong ty"_L1,
    "tap doan"_L1,
    "ban chi dao"_L1,
    "ban chap hanh"_L1,
    "hoi dong"_L1,
    "uy ban"_L1,
    "ban"_L1,
    "so"_L1,
    "bo"_L1,
    "phong"_L1,
    "cuc"_L1,
    "truong"_L1,
    "trung tam"_L1,
    "hoi dong nhan dan va uy ban nhan dan"_L1,
    "ban thuong vu"_L1,
    "uy ban thuong vu"_L1,
    "doan dai bieu"_L1,
    "thuong truc hoi dong nhan dan"_L1,
    "ban thuong truc"_L1,
    "cong an"_L1,
    "ban to chuc"_L1,
    "benh vien"_L1,
    "hoc vien"_L1,
    "bao hiem xa hoi"_L1,
    "kho bac nha nuoc"_L1,
    "chi cuc"_L1,
    "lien doan lao dong"_L1,
    "bo chi huy quan su"_L1,
    "ban chap hanh doan"_L1,
    "chi cuc thue"_L1,
    "ban chi huy quan su"_L1,
    "truong thpt"_L1,
    "truong thcs"_L1,
    "truong tieu hoc"_L1,
    "truong mam non"_L1,
    "truong dai hoc"_L1,
    "truong cao dang"_L1,
    "chi cuc thi hanh an dan su"_L1,
    "cuc thi hanh an dan su"_L1};

// Ends that show a line is continued below.
constexpr std::array openEnds = {" va"_L1,
    " -"_L1,
    ","_L1,
    " cua"_L1,
    " –"_L1,
    " tinh"_L1,
    " thanh pho"_L1,
    " cap"_L1,
    " huyen"_L1,
    " xa"_L1,
    " phuong"_L1,
    " quan"_L1,
    " cac"_L1,
    " ve"_L1,
    "-"_L1,
    " nhan dan"_L1};

// Beginnings that show a line continues the one above: places, parts and joining words.
constexpr std::array continuing = {"va "_L1,
    "tinh "_L1,
    "thanh pho "_L1,
    "tp "_L1,
    "tp."_L1,
    "huyen "_L1,
    "quan "_L1,
    "xa "_L1,
    "phuong "_L1,
    "thi xa "_L1,
    "thi tran "_L1,
    "dac khu "_L1,
    "viet nam"_L1,
    "khu vuc "_L1,
    "cap "_L1,
    "- "_L1,
    "thuoc "_L1,
    "ve "_L1,
    "cac "_L1,
    "toi cao"_L1,
    // Words that begin like a kind of body but do not name one.
    "to quoc"_L1,
    "to chuc "_L1,
    "to tung"_L1,
    "phong chong"_L1,
    "phong benh"_L1,
    "bao ve "_L1,
    "bao ton "_L1,
    "bao tro "_L1,
    "bao chi "_L1,
    "bao dam "_L1,
    "quy dat "_L1,
    "quy hoach "_L1,
    "bo doi "_L1,
    "hoi nhap "_L1,
    "doi ngoai "_L1,
    "doi moi "_L1,
    "doi song "_L1,
    "so huu "_L1,
    "so hoa "_L1,
    "vien thong "_L1,
    "vien chuc "_L1,
    "ban do "_L1,
    "ban quyen "_L1};

template<typename Words>
bool beginsWith(const QString &text, const Words &words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.startsWith(word); });
}

template<typename Words>
bool endsWith(const QString &text, const Words &words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.endsWith(word); });
}

/// "Số 7" continues ("BỆNH VIỆN ĐA KHOA / SỐ 7"), "Sở" begins: folded they are the same.
bool isNumbered(const Row &row)
{
    return row.text().startsWith(u"SỐ ") && row.text().size() > 3 && row.text()[3].isDigit();
}

bool beginsName(const Row &row, const Row &before)
{
    const QString text = folded(row.text()) + u' ';
    const QString above = folded(before.text());
    if (std::ranges::find(incomplete, above) != incomplete.end() || endsWith(above, openEnds))
        return false;
    if (isNumbered(row) || beginsWith(text, continuing))
        return false;
    return beginsWith(text, bodies);
}

/// The index of the first bold line when all before it are light and it is not the first; else -1.
qsizetype boldBorder(const QList<Row> &lines)
{
    const auto first = std::ranges::find_if(lines, &Row::bold);
    const auto border = std::distance(lines.begin(), first);
    const bool allBoldBelow = std::all_of(first, lines.end(), [](const Row &row) { return row.bold(); });
    return first != lines.end() && border > 0 && allBoldBelow ? border : -1;
}

}

AgencyRows agencyRows(const QList<Row> &lines)
{
    if (lines.isEmpty())
        return {};
    if (const auto border = boldBorder(lines); border > 0)
        return {lines.first(border), lines.sliced(border)};
    QList<QList<Row>> names;
    for (const Row &line : lines) {
        if (names.isEmpty() || beginsName(line, names.last().last()))
            names.append(QList<Row>());
        names.last().append(line);
    }
    return {names.size() > 1 ? names.first() : QList<Row>(), names.last()};
}

bool namesAuthority(const QString &line)
{
    static constexpr std::array authorities = {"chu tich"_L1,
        "bo truong"_L1,
        "giam doc"_L1,
        "tong giam doc"_L1,
        "hieu truong"_L1,
        "cuc truong"_L1,
        "tong cuc truong"_L1,
        "chanh "_L1,
        "truong "_L1,
        "vien truong"_L1,
        "thong doc"_L1,
        "chu nhiem"_L1,
        "thu tuong"_L1,
        "chinh phu"_L1,
        "quoc hoi"_L1,
        "uy ban "_L1,
        "hoi dong "_L1,
        "ban "_L1,
        "tong "_L1,
        "bi thu"_L1,
        "chi cuc truong"_L1,
        "vu truong"_L1,
        "tu lenh"_L1,
        "chi huy truong"_L1,
        "so "_L1,
        "phong "_L1,
        "bo "_L1,
        "van phong"_L1,
        "tham phan"_L1,
        "pho "_L1,
        "doi truong"_L1,
        "toa an"_L1};
    return beginsWith(folded(line) + u' ', authorities);
}

}
