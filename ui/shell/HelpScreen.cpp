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
    fillWithCards(this, tr("Trợ giúp"), {firstDay(), signatures(), shortcuts()}, 860);
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

QWidget *HelpScreen::signatures()
{
    const HelpTopic topics[] = {
        {tr("Cặp trình ký"),
            tr("Văn bản chờ bạn ký nằm trong một cặp. Xem từng văn bản rồi Đồng ý ký (Phím cách) "
               "hoặc Để lại (Shift+Phím cách); văn bản chưa mở xem được ghi rõ. Ký tất cả "
               "(Ctrl+Shift+Enter): xem lại danh sách, nhập mật khẩu hoặc PIN một lần; mỗi văn bản "
               "được ký và chuyển riêng. Bấm Dừng ký lúc nào cũng được: văn bản chưa ký vẫn ở "
               "trong cặp."),
            u"signing-folder"_s,
            tr("Mở cặp trình ký")},
        {tr("Xem chữ ký trên văn bản"),
            tr("Dòng phía trên các trang cho biết chữ ký có hợp lệ không. Bấm Chi tiết để xem từng chữ ký: "
               "có "
               "nguyên vẹn không, ai ký, ký khi nào, sau khi ký có gì thay đổi. Ở đó xem được bản đã ký bên "
               "cạnh "
               "bản hiện tại, xem chứng thư và lưu phiếu kiểm tra; Esc để đóng. Tên người ký chỉ được tin "
               "khi "
               "chứng thư do một nơi trong Cài đặt, mục Chứng thư gốc tin cậy, cấp."),
            u"settings"_s,
            tr("Mở cài đặt về nơi tin cậy")},
        {tr("Mức chữ ký: B-B, B-T, B-LT, B-LTA"),
            tr("Ký xong không cần mạng là mức B-B. Sau khi ban hành, chương trình tự nâng từng văn bản khi "
               "có mạng và đã "
               "chọn dịch vụ dấu thời gian trong Cài đặt: B-T chứng minh thời điểm ký, B-LT kèm bằng chứng "
               "để kiểm "
               "tra lâu dài, B-LTA giữ được nhiều năm và được gia hạn đúng hạn. Nội dung và chữ ký không "
               "đổi. "
               "Chưa nâng được thì chữ ký vẫn dùng được; phần chữ ký của văn bản ghi mức và lý do."),
            u"settings"_s,
            tr("Mở cài đặt về dấu thời gian")},
        {tr("Ý kiến ký số"),
            tr("Khi cho ý kiến, duyệt, trả lại hoặc chỉ đạo, bạn có thể chọn Ký số ý kiến này; bước nào quy "
               "trình "
               "bắt buộc thì phải ký. Thẻ Ý kiến (Ctrl+2) cho biết ý kiến nào đã ký số và chữ ký có đúng "
               "không. "
               "Lưu bằng chứng ý kiến ký số, trong danh mục của văn bản, ghi ra các tệp mà nơi khác kiểm tra "
               "được, không cần Châu Bản."),
            {},
            {}}};
    auto *made = new QWidget;
    made->setObjectName(u"help-signatures"_s);
    auto *column = new QVBoxLayout(made);
    const int margin = theme().px(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(6));
    column->addWidget(subheading(tr("Chữ ký số")));
    for (const auto &topic : topics)
        addTopic(column, topic);
    return made;
}

void HelpScreen::addTopic(QVBoxLayout *column, const HelpTopic &topic)
{
    column->addSpacing(theme().px(6));
    auto *title = new QLabel(topic.title);
    title->setFont(theme().font(14, 600));
    auto *text = new QLabel(topic.text);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(title, 1);
    if (!topic.screen.isEmpty()) {
        auto *go = button(tr("Mở"), u"arrow-right"_s, Weight::Quiet);
        go->setAccessibleName(topic.go);
        connect(
            go, &QPushButton::clicked, this, [this, screen = topic.screen] { navigator().open({screen}); });
        row->addWidget(go);
    }
    column->addLayout(row);
    column->addWidget(text);
}

QWidget *HelpScreen::shortcuts()
{
    const std::pair<QString, QString> keys[] = {
        {u"Ctrl+K"_s, tr("Mọi lệnh, màn hình, văn bản; gõ không dấu cũng được")},
        {u"Ctrl+Shift+F"_s, tr("Tìm kiếm văn bản")},
        {u"J / K, ↓ / ↑"_s, tr("Văn bản sau / trước trong danh sách")},
        {u"Enter"_s, tr("Đọc văn bản đang chọn")},
        {u"X, Shift+X"_s, tr("Chọn, chọn một dải để làm hàng loạt")},
        {u"Ctrl+Enter"_s, tr("Hoàn tất biểu mẫu: vào sổ, chuyển, ký")},
        {tr("Phím cách, Shift+Phím cách"), tr("Trong cặp trình ký: đồng ý ký, để lại")},
        {u"Ctrl+Shift+Enter"_s, tr("Ký tất cả văn bản đã đồng ý trong cặp trình ký")},
        {u"Ctrl+1 … Ctrl+5"_s, tr("Các thẻ của văn bản: Văn bản, Ý kiến, Luồng xử lý, Liên quan, Nhật ký")},
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
