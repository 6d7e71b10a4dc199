<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>DocumentText</name>
    <message>
        <source>Đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại nơi gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã vào sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bị trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã cấp số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đóng dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thượng khẩn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hỏa tốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn thư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chánh văn phòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trưởng đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyên viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người soạn hoặc nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn thư của cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho ý kiến chỉ đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ trì xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phối hợp xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận để biết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ hồ sơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nộp lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ vào sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ chuyển</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ cấp số, đóng dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ duyệt, ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để biết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duyệt nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra thể thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký nháy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận đã xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vào sổ đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trả lại nơi gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gộp bản đến bằng đường khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đính chính thông tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghi liên quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lập dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lưu bản mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ký số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cấp số, ghi ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hủy số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đóng dấu cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kết thúc do đã ban hành văn bản trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sao, cấp số và đóng dấu bản sao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>được sao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cập nhật nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đưa vào hồ sơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đồng ý, chuyển bước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cho ý kiến chỉ đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chuyển xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kết thúc phần việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trình lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thu hồi ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rút văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>góp ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giao lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gia hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đôn đốc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::ActPanel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng, giữ lại nội dung đã nhập (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>văn bản %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>văn bản đến số %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::Acts</name>
    <message>
        <source>Cho ý kiến chỉ đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký và chuyển</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký nháy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo dự thảo trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả kết quả phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao thêm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vào sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại nơi gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình duyệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút lại việc trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút văn bản đã trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đôn đốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao người khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đưa vào hồ sơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In phiếu xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::CommandPalette</name>
    <message>
        <source>Mọi lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tên lệnh, màn hình hoặc văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tên lệnh, màn hình hoặc văn bản; không cần dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   ·   %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::HelpScreen</name>
    <message>
        <source>Trợ giúp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu của văn thư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thả tệp hoặc thư mục quét vào màn hình Tiếp nhận; kiểm tra các ô được điền sẵn, Ctrl+Enter để vào sổ và mở thư tiếp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ chuyển: chọn văn bản và trình lãnh đạo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ cấp số, đóng dấu: cấp số, ghi ngày, đóng dấu cơ quan lên văn bản đã ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ phát hành: chọn nơi nhận và phát hành; hệ thống hỏi có kết thúc văn bản đến được trả lời không.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu của lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ xử lý: đọc văn bản đến và Cho ý kiến chỉ đạo — một đơn vị chủ trì, các đơn vị phối hợp, thời hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ duyệt, ký: đọc dự thảo, đặt khung chữ ký, Ký và chuyển.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số: chọn một lần trong Cài đặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu của Chánh Văn phòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ xử lý: xem văn bản đến, trình lãnh đạo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ duyệt, ký: kiểm tra thể thức dự thảo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu của trưởng đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ xử lý: chuyển cho chuyên viên, ghi yêu cầu và thời hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ duyệt, ký: duyệt dự thảo của đơn vị hoặc trả lại, nêu lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu của chuyên viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ xử lý: đọc văn bản được giao, soạn văn bản trả lời.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soạn văn bản theo mẫu hoặc từ tệp Word, xem trước, trình duyệt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hồ sơ công việc: đưa văn bản vào hồ sơ, kết thúc và nộp lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đầu với Châu Bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi việc chờ bạn nằm ở cột bên trái; số bên cạnh là số văn bản đang chờ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở bước %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi lệnh, màn hình, văn bản; gõ không dấu cũng được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm kiếm văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản sau / trước trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc văn bản đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn, chọn một dải để làm hàng loạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tất biểu mẫu: vào sổ, chuyển, ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng biểu mẫu, không làm gì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trong văn bản đang đọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ảnh thu nhỏ các trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phóng to / thu nhỏ / cỡ thật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In văn bản gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quay lại màn hình trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ chữ của chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::LoginPage</name>
    <message>
        <source>Châu Bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản, phê duyệt, ký số và lưu trữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho văn bản nằm trên máy này: ai dùng được tài khoản máy tính này thì đọc được kho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan mẫu: chọn một người để dùng thử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người của cơ quan mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::MainWindow</name>
    <message>
        <source>Châu Bản</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::NavigationBar</name>
    <message>
        <source>Điều hướng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::Notifier</name>
    <message>
        <source>Chưa có gì mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: thêm %2 văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Châu Bản</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::OfficePage</name>
    <message>
        <source>Tiếp nhận văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soạn văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mở màn hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao diện sáng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đổi giao diện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao diện tối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đăng xuất</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::SettingsScreen</name>
    <message>
        <source>Cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Màu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ chữ (Ctrl+Alt+cộng/trừ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số cá nhân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con dấu của cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PKCS#12 (.p12, .pfx) để ký. Mật khẩu được hỏi mỗi lần ký và không được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số của cơ quan để đóng dấu khi ban hành; chỉ văn thư dùng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm chứng thư số…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ %1 khỏi danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp chứng thư số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::StartWindow</name>
    <message>
        <source>Tạo cơ quan mẫu để dùng thử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Châu Bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy này chưa có kho văn bản. Hãy tạo hai cơ quan mẫu với người dùng, văn bản và chữ ký thử để dùng ngay, hoặc mở một kho có sẵn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở kho khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang tạo cơ quan mẫu… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục kho văn bản</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::StatusLine</name>
    <message>
        <source>J/K: văn bản sau/trước · Enter: đọc · Ctrl+K: mọi lệnh · F1: phím tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho trên máy này · đã lưu lúc %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn chứng thư số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::Toast</name>
    <message>
        <source>Đóng thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::TopBar</name>
    <message>
        <source>Châu Bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm văn bản, hồ sơ, người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm văn bản, hồ sơ, người…   (Ctrl+K: mọi lệnh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trợ giúp (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — thay %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bạn là ai, làm thay ai; giao diện; đăng xuất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm việc của mình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm thay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cài đặt, chứng thư số…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đăng xuất</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::WordsForm</name>
    <message>
        <source>Ý kiến (không bắt buộc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý với nội dung dự thảo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kính trình lãnh đạo xem xét.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thực hiện “%1” với %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người nhận lại thấy lý do này; lý do được ghi vào quá trình xử lý.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thuộc chức năng, nhiệm vụ của đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị chỉnh sửa nội dung theo ý kiến sau: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị bổ sung tài liệu kèm theo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập lý do trả lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã trả lại %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại nơi gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản không được vào sổ và không dùng số đến nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do trả lại nơi gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi sai nơi nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu chữ ký hoặc dấu của cơ quan ban hành.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu phụ lục kèm theo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại nơi gửi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã trả lại nơi gửi %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác với trả lại để sửa: từ chối nghĩa là không đồng ý với văn bản này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do từ chối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập lý do từ chối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ chối %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã từ chối %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi người tham gia xử lý đều đọc được. Văn bản vẫn ở chỗ người đang xử lý.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập ý kiến.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi ý kiến vào %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi ý kiến vào %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có văn bản trả lời.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thực hiện xong theo chỉ đạo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu, theo dõi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kết thúc phần việc với %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc vừa làm được rút lại và văn bản trở về với anh/chị. Chỉ thu hồi được khi người tiếp theo chưa xử lý.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu hồi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thu hồi %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút văn bản đã trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi việc đang chờ với văn bản này kết thúc. Muốn trình lại phải bắt đầu từ đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do rút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập lý do rút.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã rút %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Số %1 không dùng lại cho văn bản khác; trong sổ ghi là đã hủy kèm lý do.
• Văn bản chuyển sang trạng thái “Đã hủy” và không phát hành được nữa.
• %2 việc đang chờ với văn bản này kết thúc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do hủy số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp nhầm số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản trùng với văn bản đã cấp số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy nhập lý do và xác nhận đã hiểu hậu quả.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy số của %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hủy số của %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chauban::WordsPanel</name>
    <message>
        <source>Kết thúc luôn phần việc còn mở của người phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tôi hiểu số này không dùng lại được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người xử lý ngay trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người trình văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa xong trình thẳng lại tôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại cho</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
