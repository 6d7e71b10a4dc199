// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/HelpScreen.h"

#include "core/directory/Directory.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
struct Step
{
    QString text;
    QString screen; ///< where it is done; empty: nowhere in particular
};

struct FirstDay
{
    QString title;
    QList<Step> steps;
};
}

HelpScreen::HelpScreen(const Workplace &workplace, QWidget *parent)
    : Screen(workplace, parent)
{
    fillWithCards(this, tr("Trợ giúp"), {firstDay(), shortcuts()}, 860);
}

QWidget *HelpScreen::firstDay()
{
    const QMap<Role, FirstDay> days = {
        {Role::Clerk,
            {tr("Ngày đầu của văn thư"),
                {{tr("Thả tệp hoặc thư mục quét vào màn hình Tiếp nhận; kiểm tra các ô được điền sẵn, "
                     "Ctrl+Enter để vào sổ và mở thư tiếp."),
                     u"intake"_s},
                    {tr("Chờ chuyển: chọn văn bản và trình lãnh đạo."), u"inbox:to-submit"_s},
                    {tr("Chờ cấp số, đóng dấu: cấp số, ghi ngày, đóng dấu cơ quan lên văn bản đã ký."),
                        u"inbox:to-number"_s},
                    {tr("Chờ phát hành: chọn nơi nhận và phát hành; hệ thống hỏi có kết thúc văn bản đến "
                        "được trả lời không."),
                        u"inbox:to-issue"_s}}}},
        {Role::Leader,
            {tr("Ngày đầu của lãnh đạo"),
                {{tr("Chờ xử lý: đọc văn bản đến và Cho ý kiến chỉ đạo — một đơn vị chủ trì, các đơn vị phối "
                     "hợp, thời hạn."),
                     u"inbox:to-do"_s},
                    {tr("Chờ duyệt, ký: đọc dự thảo, đặt khung chữ ký, Ký và chuyển."), u"inbox:to-sign"_s},
                    {tr("Chứng thư số: chọn một lần trong Cài đặt."), u"settings"_s}}}},
        {Role::OfficeChief,
            {tr("Ngày đầu của Chánh Văn phòng"),
                {{tr("Chờ xử lý: xem văn bản đến, trình lãnh đạo."), u"inbox:to-do"_s},
                    {tr("Chờ duyệt, ký: kiểm tra thể thức dự thảo."), u"inbox:to-sign"_s}}}},
        {Role::UnitHead,
            {tr("Ngày đầu của trưởng đơn vị"),
                {{tr("Chờ xử lý: chuyển cho chuyên viên, ghi yêu cầu và thời hạn."), u"inbox:to-do"_s},
                    {tr("Chờ duyệt, ký: duyệt dự thảo của đơn vị hoặc trả lại, nêu lý do."),
                        u"inbox:to-sign"_s}}}},
        {Role::Specialist,
            {tr("Ngày đầu của chuyên viên"),
                {{tr("Chờ xử lý: đọc văn bản được giao, soạn văn bản trả lời."), u"inbox:to-do"_s},
                    {tr("Soạn văn bản theo mẫu hoặc từ tệp Word, xem trước, trình duyệt."), u"draft"_s},
                    {tr("Hồ sơ công việc: đưa văn bản vào hồ sơ, kết thúc và nộp lưu."), u"dossiers"_s}}}}};
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    const int margin = theme().px(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(8));
    FirstDay day{tr("Ngày đầu với Châu Bản"),
        {{tr("Mọi việc chờ bạn nằm ở cột bên trái; số bên cạnh là số văn bản đang chờ."), {}}}};
    for (const auto &position : office().directory()->positionsOf(office().viewer(), office().today()))
        if (days.contains(position.role))
            day = days[position.role];
    column->addWidget(subheading(day.title));
    for (qsizetype i = 0; i < day.steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->addWidget(chip(QString::number(i + 1), ChipKind::Info));
        auto *text = new QLabel(day.steps[i].text);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        if (const auto screen = day.steps[i].screen; !screen.isEmpty()) {
            auto *go = button(tr("Mở"), u"arrow-right"_s, Weight::Quiet);
            go->setAccessibleName(tr("Mở bước %1").arg(i + 1));
            connect(go, &QPushButton::clicked, this, [this, screen] { navigator().open({screen}); });
            row->addWidget(go);
        }
        column->addLayout(row);
    }
    return made;
}

QWidget *HelpScreen::shortcuts()
{
    const std::pair<QString, QString> keys[]
        = {{u"Ctrl+K"_s, tr("Mọi lệnh, màn hình, văn bản; gõ không dấu cũng được")},
            {u"Ctrl+Shift+F"_s, tr("Tìm kiếm văn bản")},
            {u"J / K, ↓ / ↑"_s, tr("Văn bản sau / trước trong danh sách")},
            {u"Enter"_s, tr("Đọc văn bản đang chọn")},
            {u"X, Shift+X"_s, tr("Chọn, chọn một dải để làm hàng loạt")},
            {u"Ctrl+Enter"_s, tr("Hoàn tất biểu mẫu: vào sổ, chuyển, ký")},
            {u"Esc"_s, tr("Đóng biểu mẫu, không làm gì")},
            {u"Ctrl+F"_s, tr("Tìm trong văn bản đang đọc")},
            {u"F7"_s, tr("Ảnh thu nhỏ các trang")},
            {u"Ctrl++ / Ctrl+- / Ctrl+0"_s, tr("Phóng to / thu nhỏ / cỡ thật")},
            {u"Ctrl+P"_s, tr("In văn bản gốc")},
            {u"Alt+←"_s, tr("Quay lại màn hình trước")},
            {u"Ctrl+Alt++ / Ctrl+Alt+-"_s, tr("Cỡ chữ của chương trình")},
            {u"F5"_s, tr("Làm mới")},
            {u"F1"_s, tr("Trang này")}};
    auto *made = new QWidget;
    auto *grid = new QGridLayout(made);
    const int margin = theme().px(20);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(theme().px(20));
    grid->setVerticalSpacing(theme().px(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(subheading(tr("Phím tắt")), 0, 0, 1, 2);
    int row = 1;
    for (const auto &[key, meaning] : keys) {
        grid->addWidget(chip(key), row, 0, Qt::AlignLeft);
        auto *text = new QLabel(meaning);
        text->setWordWrap(true);
        grid->addWidget(text, row++, 1);
    }
    return made;
}

}
