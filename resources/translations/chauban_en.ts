<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>DocumentText</name>
    <message>
        <source>Đến</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Đi</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Nội bộ</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Trả lại nơi gửi</source>
        <translation>Return to sender</translation>
    </message>
    <message>
        <source>Đã vào sổ</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đang xử lý</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đã hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đang trình</source>
        <translation>Submitting</translation>
    </message>
    <message>
        <source>Bị trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Đã cấp số</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>Đã đóng dấu</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Thượng khẩn</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Hỏa tốc</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Văn thư</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Chánh văn phòng</source>
        <translation>Chief of office</translation>
    </message>
    <message>
        <source>Trưởng đơn vị</source>
        <translation>Unit head</translation>
    </message>
    <message>
        <source>Chuyên viên</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Người soạn hoặc nhập</source>
        <translation>Drafted or entered by</translation>
    </message>
    <message>
        <source>Văn thư của cơ quan</source>
        <translation>Agency clerk</translation>
    </message>
    <message>
        <source>Cho ý kiến chỉ đạo</source>
        <translation>Give directive</translation>
    </message>
    <message>
        <source>Chủ trì xử lý</source>
        <translation>Lead handling</translation>
    </message>
    <message>
        <source>Phối hợp xử lý</source>
        <translation>Contribute</translation>
    </message>
    <message>
        <source>Nhận để biết</source>
        <translation>Receive for information</translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Giữ hồ sơ</source>
        <translation>Dossier holder</translation>
    </message>
    <message>
        <source>Đang lập</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Đã nộp lưu</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Chờ vào sổ</source>
        <translation>To register</translation>
    </message>
    <message>
        <source>Chờ chuyển</source>
        <translation>To forward</translation>
    </message>
    <message>
        <source>Chờ cấp số, đóng dấu</source>
        <translation>To number and seal</translation>
    </message>
    <message>
        <source>Chờ phát hành</source>
        <translation>To issue</translation>
    </message>
    <message>
        <source>Chờ duyệt, ký</source>
        <translation>To approve and sign</translation>
    </message>
    <message>
        <source>Chờ xử lý</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Contribute</translation>
    </message>
    <message>
        <source>Để biết</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>Duyệt nội dung</source>
        <translation>Approve content</translation>
    </message>
    <message>
        <source>Kiểm tra thể thức</source>
        <translation>Check format</translation>
    </message>
    <message>
        <source>Ký nháy</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Cấp số</source>
        <translation>Assign number</translation>
    </message>
    <message>
        <source>Đóng dấu</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Xử lý</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Xác nhận đã xem</source>
        <translation>Confirm viewed</translation>
    </message>
    <message>
        <source>Cho ý kiến</source>
        <translation>Give opinion</translation>
    </message>
    <message>
        <source>(chưa có trích yếu)</source>
        <translation>(no subject yet)</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>Vĩnh viễn</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>70 năm</source>
        <translation>70 years</translation>
    </message>
    <message>
        <source>50 năm</source>
        <translation>50 years</translation>
    </message>
    <message>
        <source>30 năm</source>
        <translation>30 years</translation>
    </message>
    <message>
        <source>20 năm</source>
        <translation>20 years</translation>
    </message>
    <message>
        <source>10 năm</source>
        <translation>10 years</translation>
    </message>
    <message>
        <source>Thời hạn khác</source>
        <translation>Other deadline</translation>
    </message>
    <message>
        <source>Sử dụng rộng rãi</source>
        <translation>Open access</translation>
    </message>
    <message>
        <source>Sử dụng có điều kiện</source>
        <translation>Conditional access</translation>
    </message>
    <message>
        <source>Mật</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Hồ sơ chưa kết thúc.</source>
        <translation>The dossier is not finished.</translation>
    </message>
    <message>
        <source>“%1” đang ở trạng thái: %2.</source>
        <translation>“%1” has the status: %2.</translation>
    </message>
    <message>
        <source>%1 văn bản khác trong hồ sơ chưa xong; bạn không có quyền xem các văn bản này.</source>
        <translation>%1 other documents in the dossier are unfinished; you do not have permission to view them.</translation>
    </message>
</context>
<context>
    <name>DraftBlank</name>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nội dung chính của văn bản, không ghi “V/v”</source>
        <translation>Main content of the document, without “V/v”</translation>
    </message>
    <message>
        <source>Kính gửi</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Mỗi nơi nhận một dòng</source>
        <translation>One recipient per line</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Mỗi đoạn một dòng; kết thúc bằng “./.”</source>
        <translation>One paragraph per line; end with “./.”</translation>
    </message>
    <message>
        <source>Thẩm quyền ban hành</source>
        <translation>Authority to issue</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Mỗi căn cứ một dòng, bắt đầu bằng “Căn cứ”</source>
        <translation>One legal basis per line, beginning with “Căn cứ”</translation>
    </message>
    <message>
        <source>Các điều</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Điều 1. …</source>
        <translation>Article 1. …</translation>
    </message>
    <message>
        <source>Kính mời</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Mỗi thành phần một dòng</source>
        <translation>One participant per line</translation>
    </message>
    <message>
        <source>Tới dự</source>
        <translation>To attend</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Mỗi nơi một dòng; “Lưu” được ghi ở ô dưới</source>
        <translation>One per line; “Lưu” goes in the field below</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Quyền hạn, chức vụ</source>
        <translation>Authority, title</translation>
    </message>
    <message>
        <source>KT. CHỦ TỊCH, xuống dòng, PHÓ CHỦ TỊCH</source>
        <translation>KT. CHỦ TỊCH, line break, PHÓ CHỦ TỊCH</translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation>Signer’s full name</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>tiếp nhận</source>
        <translation>received</translation>
    </message>
    <message>
        <source>vào sổ đến</source>
        <translation>registered as incoming</translation>
    </message>
    <message>
        <source>trả lại nơi gửi</source>
        <translation>returned to sender</translation>
    </message>
    <message>
        <source>gộp bản đến bằng đường khác</source>
        <translation>merged a copy received by another route</translation>
    </message>
    <message>
        <source>đính chính thông tin</source>
        <translation>corrected the details</translation>
    </message>
    <message>
        <source>ghi liên quan</source>
        <translation>recorded a relation</translation>
    </message>
    <message>
        <source>lập dự thảo</source>
        <translation>created a draft</translation>
    </message>
    <message>
        <source>lưu bản mới</source>
        <translation>saved a new version</translation>
    </message>
    <message>
        <source>ký số</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>cấp số, ghi ngày</source>
        <translation>assigned number and date</translation>
    </message>
    <message>
        <source>hủy số</source>
        <translation>cancelled the number</translation>
    </message>
    <message>
        <source>đóng dấu cơ quan</source>
        <translation>applied the agency seal</translation>
    </message>
    <message>
        <source>ban hành</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>kết thúc do đã ban hành văn bản trả lời</source>
        <translation>finished because a reply was issued</translation>
    </message>
    <message>
        <source>sao, cấp số và đóng dấu bản sao</source>
        <translation>copied, numbered and sealed the copy</translation>
    </message>
    <message>
        <source>được sao</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>cập nhật nơi nhận</source>
        <translation>updated recipients</translation>
    </message>
    <message>
        <source>đưa vào hồ sơ</source>
        <translation>filed in dossier</translation>
    </message>
    <message>
        <source>trình</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>đồng ý, chuyển bước</source>
        <translation>agreed, moved to next step</translation>
    </message>
    <message>
        <source>không có ý kiến</source>
        <translation>had no opinion</translation>
    </message>
    <message>
        <source>cho ý kiến chỉ đạo</source>
        <translation>gave a directive</translation>
    </message>
    <message>
        <source>chuyển xử lý</source>
        <translation>forwarded for handling</translation>
    </message>
    <message>
        <source>kết thúc phần việc</source>
        <translation>finished the work</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>trình lại</source>
        <translation>resubmitted</translation>
    </message>
    <message>
        <source>thu hồi ý kiến</source>
        <translation>recalled the opinion</translation>
    </message>
    <message>
        <source>rút văn bản</source>
        <translation>withdrew the document</translation>
    </message>
    <message>
        <source>góp ý</source>
        <translation>commented</translation>
    </message>
    <message>
        <source>giao lại</source>
        <translation>reassigned</translation>
    </message>
    <message>
        <source>gia hạn</source>
        <translation>extended the deadline</translation>
    </message>
    <message>
        <source>đôn đốc</source>
        <translation>sent a reminder</translation>
    </message>
    <message>
        <source>đưa ra khỏi hồ sơ</source>
        <translation>removed from a dossier</translation>
    </message>
    <message>
        <source>bổ sung bằng chứng cho chữ ký</source>
        <translation>added evidence for the signatures</translation>
    </message>
</context>
<context>
    <name>FormCheck</name>
    <message>
        <source>Trích yếu hoặc nơi gửi dài quá mức cho phép. Hãy viết gọn lại.</source>
        <translation>The subject or sender is longer than allowed. Shorten it.</translation>
    </message>
    <message>
        <source>Chưa nhập “%1”.</source>
        <translation>“%1” has not been entered.</translation>
    </message>
    <message>
        <source>Chưa chọn tệp của văn bản.</source>
        <translation>No file chosen for the document.</translation>
    </message>
    <message>
        <source>Trích yếu không cần ghi “V/v”: phần mềm tự đặt khi dàn trang công văn.</source>
        <translation>The subject does not need “V/v”: the program adds it when laying out the official letter.</translation>
    </message>
    <message>
        <source>Trích yếu không kết thúc bằng dấu chấm.</source>
        <translation>The subject does not end with a full stop.</translation>
    </message>
    <message>
        <source>Nội dung chưa kết thúc bằng dấu “./.”.</source>
        <translation>The content does not end with “./.”.</translation>
    </message>
    <message>
        <source>Mỗi căn cứ viết một dòng và bắt đầu bằng “Căn cứ”, “Theo” hoặc “Xét”.</source>
        <translation>Write each legal basis on its own line, beginning with “Căn cứ”, “Theo” or “Xét”.</translation>
    </message>
    <message>
        <source>Quyền hạn, chức vụ của người ký viết bằng chữ in hoa.</source>
        <translation>The signer’s authority and title are written in capitals.</translation>
    </message>
    <message>
        <source>%1 không có thẩm quyền ký văn bản của cơ quan đã chọn.</source>
        <translation>%1 is not authorised to sign documents of the chosen agency.</translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>%1: %2</source>
        <comment>type of a document: what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(chưa rõ nơi gửi)</source>
        <translation>(sender unknown)</translation>
    </message>
    <message>
        <source>Ngày văn bản %1</source>
        <translation>Document date %1</translation>
    </message>
    <message>
        <source>Người ký %1</source>
        <translation>Signer %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number · state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Đã chọn</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Chưa đọc</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Số đến hoặc số đi</source>
        <translation>Arrival or outgoing number</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and notation</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Tên loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Hạn xử lý</source>
        <translation>Handling deadline</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>RaiseText</name>
    <message>
        <source>B-B · mới có chữ ký</source>
        <translation>B-B · signed only</translation>
    </message>
    <message>
        <source>B-T · chứng minh được thời điểm ký</source>
        <translation>B-T · the time of signing is proven</translation>
    </message>
    <message>
        <source>B-LT · kèm bằng chứng để kiểm tra lâu dài</source>
        <translation>B-LT · with evidence to check it later</translation>
    </message>
    <message>
        <source>B-LTA · lưu trữ lâu dài</source>
        <translation>B-LTA · archived</translation>
    </message>
    <message>
        <source>Dấu thời gian lưu trữ dùng được đến %1, được gia hạn trước ngày đó.</source>
        <translation>The archive time-stamp holds until %1 and is renewed before.</translation>
    </message>
    <message>
        <source>Đang nâng mức chữ ký: còn %1</source>
        <translation>Raising signatures: %1 left</translation>
    </message>
    <message>
        <source>Chưa nâng được mức chữ ký: còn %1</source>
        <translation>Signatures not raised yet: %1 left</translation>
    </message>
    <message>
        <source>Chưa chọn dịch vụ dấu thời gian: chữ ký giữ nguyên mức khi ký.</source>
        <translation>No time-stamping service is chosen: signatures keep the level at which they were made.</translation>
    </message>
    <message>
        <source>Đang nâng mức chữ ký của văn bản đã ban hành: còn %1.</source>
        <translation>Raising the signatures of issued papers: %1 left.</translation>
    </message>
    <message>
        <source>Còn %1 văn bản đã ban hành chưa đạt mức chọn.</source>
        <translation>%1 issued papers are below the chosen level.</translation>
    </message>
    <message>
        <source>Không còn văn bản nào chờ nâng mức chữ ký.</source>
        <translation>No paper waits to have its signatures raised.</translation>
    </message>
    <message>
        <source>Chương trình tự thử lại lúc %1.</source>
        <translation>The program tries again at %1.</translation>
    </message>
    <message>
        <source>Mức chữ ký của văn bản đã ban hành: %1</source>
        <translation>Level of the issued paper’s signatures: %1</translation>
    </message>
    <message>
        <source>Chưa nâng được mức chữ ký: %1</source>
        <translation>The signatures could not be raised yet: %1</translation>
    </message>
    <message>
        <source>Mức được nâng dần trên máy của văn thư, khi có mạng và đã chọn dịch vụ dấu thời gian.</source>
        <translation>The level rises by and by on the clerk’s computer, when there is a network and a time-stamp service is chosen.</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and notation</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Tên loại và trích yếu</source>
        <translation>Type and subject</translation>
    </message>
    <message>
        <source>Đơn vị/người nhận</source>
        <translation>Receiving unit/person</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Đơn vị soạn thảo</source>
        <translation>Drafting unit</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Văn bản nội bộ</source>
        <translation>Internal document</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Văn thư</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Việc của tôi</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Chờ duyệt, ký</source>
        <translation>To approve and sign</translation>
    </message>
    <message>
        <source>Tiếp nhận văn bản</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Chờ vào sổ</source>
        <translation>To register</translation>
    </message>
    <message>
        <source>Chờ chuyển</source>
        <translation>To forward</translation>
    </message>
    <message>
        <source>Chờ cấp số, đóng dấu</source>
        <translation>To number and seal</translation>
    </message>
    <message>
        <source>Chờ phát hành</source>
        <translation>To issue</translation>
    </message>
    <message>
        <source>Chờ xử lý</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Contribute</translation>
    </message>
    <message>
        <source>Để biết</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Văn bản nội bộ</source>
        <translation>Internal document</translation>
    </message>
    <message>
        <source>Soạn văn bản</source>
        <translation>Draft document</translation>
    </message>
    <message>
        <source>Hồ sơ công việc</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Sổ văn bản</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Tìm kiếm</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cặp trình ký</source>
        <translation>Signing folder</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Quá hạn %1 ngày làm việc</source>
        <translation>%1 working days overdue</translation>
    </message>
    <message>
        <source>Đã quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Hạn vào ngày nghỉ %1</source>
        <translation>Due on day off %1</translation>
    </message>
    <message>
        <source>Còn %1 ngày làm việc</source>
        <translation>Working days left: %1</translation>
    </message>
</context>
<context>
    <name>chauban::ActPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đóng, giữ lại nội dung đã nhập (Esc)</source>
        <translation>Close, keeping what was entered (Esc)</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+Enter)</source>
        <translation>%1: %2 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>văn bản %1</source>
        <translation>document %1</translation>
    </message>
    <message>
        <source>văn bản đến số %1</source>
        <translation>incoming document no. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>chauban::Acts</name>
    <message>
        <source>Cho ý kiến chỉ đạo</source>
        <translation>Give directive</translation>
    </message>
    <message>
        <source>Ký và chuyển</source>
        <translation>Sign and forward</translation>
    </message>
    <message>
        <source>Cấp số</source>
        <translation>Assign number</translation>
    </message>
    <message>
        <source>Đóng dấu</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Ký nháy</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Cho ý kiến</source>
        <translation>Give opinion</translation>
    </message>
    <message>
        <source>Đã xem</source>
        <translation>Viewed</translation>
    </message>
    <message>
        <source>Trình lãnh đạo</source>
        <translation>Submit to leader</translation>
    </message>
    <message>
        <source>Chuyển xử lý</source>
        <translation>Forward for handling</translation>
    </message>
    <message>
        <source>Tạo dự thảo trả lời</source>
        <translation>Create draft reply</translation>
    </message>
    <message>
        <source>Kết thúc xử lý</source>
        <translation>Finish handling</translation>
    </message>
    <message>
        <source>Trả kết quả phối hợp</source>
        <translation>Return contribution</translation>
    </message>
    <message>
        <source>Giao thêm</source>
        <translation>Also assign</translation>
    </message>
    <message>
        <source>Vào sổ</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Trả lại nơi gửi</source>
        <translation>Return to sender</translation>
    </message>
    <message>
        <source>Sửa dự thảo</source>
        <translation>Edit draft</translation>
    </message>
    <message>
        <source>Trình lại</source>
        <translation>Resubmit</translation>
    </message>
    <message>
        <source>Trình duyệt</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Rút lại việc trình</source>
        <translation>Withdraw submission</translation>
    </message>
    <message>
        <source>Rút văn bản đã trình</source>
        <translation>Withdraw submitted document</translation>
    </message>
    <message>
        <source>Đôn đốc</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Giao người khác</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>Đưa vào hồ sơ</source>
        <translation>File in dossier</translation>
    </message>
    <message>
        <source>In phiếu xử lý</source>
        <translation>Print handling slip</translation>
    </message>
    <message>
        <source>Sửa thông tin</source>
        <translation>Edit details</translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation>Cancel number</translation>
    </message>
</context>
<context>
    <name>chauban::AddToDossierPanel</name>
    <message>
        <source>Đưa vào hồ sơ</source>
        <translation>File in dossier</translation>
    </message>
    <message>
        <source>Hồ sơ đang mở của bạn</source>
        <translation>Your open dossiers</translation>
    </message>
    <message>
        <source>Lập hồ sơ mới</source>
        <translation>Create new dossier</translation>
    </message>
    <message>
        <source>%1
%2 · %3 văn bản</source>
        <translation>%1
%2 · %3 documents</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ đang mở nào. Hãy lập hồ sơ trước.</source>
        <translation>There is no open dossier. Create a dossier first.</translation>
    </message>
    <message>
        <source>Đã đưa văn bản vào hồ sơ %1.</source>
        <translation>Document filed in dossier %1.</translation>
    </message>
</context>
<context>
    <name>chauban::AnchorOffer</name>
    <message>
        <source>Chữ ký</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Time-stamps</translation>
    </message>
    <message>
        <source>Tin cậy</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Chứng thư trong tệp</source>
        <translation>Certificate in the file</translation>
    </message>
    <message>
        <source>Nơi cấp: %1 · dùng đến %2</source>
        <translation>Issuer: %1 · valid until %2</translation>
    </message>
    <message>
        <source>Đây không phải chứng thư của nơi cấp: chỉ những gì ký bằng chính chứng thư này mới được tin cậy.</source>
        <translation>This is not an issuer&apos;s certificate: only what is signed with this very certificate will be trusted.</translation>
    </message>
    <message>
        <source>Vân tay SHA-256 của chứng thư</source>
        <translation>SHA-256 fingerprint of the certificate</translation>
    </message>
    <message>
        <source>Vân tay SHA-256. Hãy so với vân tay mà nơi cấp công bố, lấy bằng đường khác.</source>
        <translation>SHA-256 fingerprint. Compare it with the one that the issuer publishes, obtained by another way.</translation>
    </message>
    <message>
        <source>Vân tay nơi cấp công bố (dán vào đây để máy so giúp)</source>
        <translation>Fingerprint published by the issuer (paste it here to have it compared)</translation>
    </message>
    <message>
        <source>Tin cậy cho</source>
        <translation>Trust for</translation>
    </message>
    <message>
        <source>Không thêm</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>Hai vân tay khác nhau. Đừng tin cậy chứng thư này; hãy hỏi lại nơi cấp.</source>
        <translation>The fingerprints differ. Do not trust this certificate; ask the issuer.</translation>
    </message>
    <message>
        <source>Hai vân tay giống nhau.</source>
        <translation>The fingerprints are the same.</translation>
    </message>
</context>
<context>
    <name>chauban::AssignPanel</name>
    <message>
        <source>Cho ý kiến chỉ đạo</source>
        <translation>Give directive</translation>
    </message>
    <message>
        <source>Gửi chỉ đạo %1</source>
        <translation>Send directive %1</translation>
    </message>
    <message>
        <source>Chuyển %1</source>
        <translation>Forward %1</translation>
    </message>
    <message>
        <source>Giao cho</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>Hạn xử lý</source>
        <translation>Handling deadline</translation>
    </message>
    <message>
        <source>Ý kiến chỉ đạo</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Nội dung giao</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Chọn người phối hợp hoặc nhận để biết; người chủ trì đã có.</source>
        <translation>Choose contributors or people to be informed; the lead is already set.</translation>
    </message>
    <message>
        <source>Chọn một đơn vị hoặc người chủ trì.</source>
        <translation>Choose a lead unit or person.</translation>
    </message>
    <message>
        <source>Sửa lại hạn xử lý.</source>
        <translation>Correct the handling deadline.</translation>
    </message>
    <message>
        <source>Đã chuyển %1 đến %2.</source>
        <translation>%1 forwarded to %2.</translation>
    </message>
</context>
<context>
    <name>chauban::BatchBar</name>
    <message>
        <source>Vào sổ</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Nối trang</source>
        <translation>Join pages</translation>
    </message>
    <message>
        <source>Ghép làm tệp kèm</source>
        <translation>Add as attachment</translation>
    </message>
    <message>
        <source>Bỏ khỏi hàng chờ</source>
        <translation>Remove from queue</translation>
    </message>
    <message>
        <source>Trình</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>In dấu đến</source>
        <translation>Print arrival stamp</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>Lãnh đạo nhận văn bản trình</source>
        <translation>Leader receiving submissions</translation>
    </message>
    <message numerus="yes">
        <source>Đã chọn %n văn bản</source>
        <translation>
            <numerusform>%n document selected</numerusform>
            <numerusform>%n documents selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vào sổ %n văn bản đã chắc chắn</source>
        <translation>
            <numerusform>Register %n certain document</numerusform>
            <numerusform>Register %n certain documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trình %n văn bản</source>
        <translation>
            <numerusform>Submit %n document</numerusform>
            <numerusform>Submit %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Đã trình %1/%2 văn bản.</source>
        <translation>%1/%2 documents submitted.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Bản in nằm ở %1. Hãy mở tệp này để in.</source>
        <translation>The print copy is at %1. Open that file to print it.</translation>
    </message>
</context>
<context>
    <name>chauban::BatchPanel</name>
    <message>
        <source>Các văn bản sẽ ký</source>
        <translation>Papers to be signed</translation>
    </message>
    <message>
        <source>Đã ký được bao nhiêu văn bản</source>
        <translation>How many papers are signed</translation>
    </message>
    <message>
        <source>Dừng ký</source>
        <translation>Stop signing</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đã sao chép SHA-256 của tệp.</source>
        <translation>SHA-256 of the file copied.</translation>
    </message>
    <message numerus="yes">
        <source>Ký %n văn bản</source>
        <translation>
            <numerusform>Sign %n paper</numerusform>
            <numerusform>Sign %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Mỗi văn bản được ký và chuyển riêng, theo đúng quy trình của nó. Mật khẩu (PIN) chỉ hỏi một lần và không được lưu.</source>
        <translation>Each paper is signed and forwarded by itself, on its own route. The password (PIN) is asked for once and not kept.</translation>
    </message>
    <message>
        <source>Đang kiểm tra văn bản %1/%2…</source>
        <translation>Checking paper %1/%2…</translation>
    </message>
    <message>
        <source>Không văn bản nào ký cùng lúc được. Hãy quay lại và ký riêng từng văn bản.</source>
        <translation>None of these papers can be signed together. Go back and sign them one by one.</translation>
    </message>
    <message>
        <source>Hãy chọn chứng thư số.</source>
        <translation>Choose a certificate.</translation>
    </message>
    <message>
        <source>Hãy chọn hình ảnh chữ ký.</source>
        <translation>Choose the picture of the signature.</translation>
    </message>
    <message numerus="yes">
        <source>Trong đó %n văn bản bạn chưa mở xem.</source>
        <translation>
            <numerusform>%n of them you have not opened.</numerusform>
            <numerusform>%n of them you have not opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bạn đã mở xem tất cả văn bản sẽ ký.</source>
        <translation>You have opened all papers to be signed.</translation>
    </message>
    <message numerus="yes">
        <source>Đang ký %n văn bản</source>
        <translation>
            <numerusform>Signing %n paper</numerusform>
            <numerusform>Signing %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang dừng; văn bản đang ký dở được ký xong.</source>
        <translation>Stopping; what is being signed is finished.</translation>
    </message>
    <message>
        <source>Đã ký %1/%2.</source>
        <translation>Signed %1/%2.</translation>
    </message>
    <message>
        <source>Đã dừng, các văn bản còn lại chưa ký. %1</source>
        <translation>Stopped, the other papers are not signed. %1</translation>
    </message>
    <message>
        <source>Lần ký trước dừng giữa chừng</source>
        <translation>Signing was interrupted last time</translation>
    </message>
    <message>
        <source>Đã ký xong</source>
        <translation>All signed</translation>
    </message>
    <message>
        <source>Kết quả ký</source>
        <translation>Result of signing</translation>
    </message>
    <message numerus="yes">
        <source>Đã ký và chuyển %n văn bản.</source>
        <translation>
            <numerusform>%n paper signed and forwarded.</numerusform>
            <numerusform>%n papers signed and forwarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản chưa ký được, lý do ghi ở từng văn bản.</source>
        <translation>
            <numerusform>%n paper could not be signed; the reason stands beside it.</numerusform>
            <numerusform>%n papers could not be signed; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản chưa ký, vẫn chờ trong cặp.</source>
        <translation>
            <numerusform>%n paper is not signed and still waits in the folder.</numerusform>
            <numerusform>%n papers are not signed and still wait in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ký tiếp %n văn bản</source>
        <translation>
            <numerusform>Go on with %n paper</numerusform>
            <numerusform>Go on with %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thử lại %n văn bản</source>
        <translation>
            <numerusform>Try %n paper again</numerusform>
            <numerusform>Try %n papers again</numerusform>
        </translation>
    </message>
    <message>
        <source>Mở xem</source>
        <translation>Open it</translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản có điều cần xem trước khi ký.</source>
        <translation>
            <numerusform>%n paper has something to be looked at before signing.</numerusform>
            <numerusform>%n papers have something to be looked at before signing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ký và chuyển %n văn bản (Ctrl+Enter)</source>
        <translation>
            <numerusform>Sign and forward %n paper (Ctrl+Enter)</numerusform>
            <numerusform>Sign and forward %n papers (Ctrl+Enter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chauban::BatchSheet</name>
    <message>
        <source>Chưa có số</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>chữ ký dưới chức vụ, trang %1</source>
        <translation>signature below the title, page %1</translation>
    </message>
    <message>
        <source>chữ ký tại ô ký của mẫu</source>
        <translation>signature in the field of the template</translation>
    </message>
    <message>
        <source>Đang ký</source>
        <translation>Being signed</translation>
    </message>
    <message>
        <source>Đã ký và chuyển</source>
        <translation>Signed and forwarded</translation>
    </message>
    <message>
        <source>Chưa ký được</source>
        <translation>Could not be signed</translation>
    </message>
    <message>
        <source>Chưa ký</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Đang kiểm tra</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Sẽ ký</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>Sẽ ký, chưa mở xem</source>
        <translation>To be signed, not opened</translation>
    </message>
    <message>
        <source>Để lại</source>
        <translation>Kept back</translation>
    </message>
    <message>
        <source>Văn bản không có tệp PDF nên không ký số được.</source>
        <translation>The paper has no PDF file and cannot be signed digitally.</translation>
    </message>
    <message>
        <source>Nội dung đã đổi sau khi bạn xem. Hãy mở xem lại rồi ký.</source>
        <translation>The content has changed since you saw it. Open it again before signing.</translation>
    </message>
    <message>
        <source>Không tìm thấy chỗ ký trên trang. Hãy mở văn bản, bấm “Ký và chuyển” và tự chọn chỗ ký.</source>
        <translation>No place for the signature was found on the page. Open the paper, press “Sign and forward” and choose the place.</translation>
    </message>
    <message>
        <source>Không đọc được tệp. Hãy mở văn bản để kiểm tra.</source>
        <translation>The file cannot be read. Open the paper to check it.</translation>
    </message>
    <message>
        <source>%1. %2. %3. SHA-256 %4. %5</source>
        <translation>%1. %2. %3. SHA-256 %4. %5</translation>
    </message>
    <message>
        <source>SHA-256 của tệp:
%1
Ctrl+C để sao chép</source>
        <translation>SHA-256 of the file:
%1
Ctrl+C copies it</translation>
    </message>
    <message>
        <source>Tệp PDF có bảng tham chiếu hỏng. Hãy mở văn bản, bấm “Ký và chuyển” để ghi lại tệp rồi ký.</source>
        <translation>The cross-reference of the PDF is broken. Open the paper and press “Sign and forward” to write the file anew and sign it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Còn %n điều nữa.</source>
        <translation>
            <numerusform>%1 There is %n thing more.</numerusform>
            <numerusform>%1 There are %n things more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sẽ ký, nên xem kỹ</source>
        <translation>Will be signed, look closely</translation>
    </message>
</context>
<context>
    <name>chauban::CertificateText</name>
    <message>
        <source>Hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Từ %1 đến %2, chưa có hiệu lực</source>
        <translation>From %1 to %2, not valid yet</translation>
    </message>
    <message>
        <source>Từ %1 đến %2, đã hết hạn</source>
        <translation>From %1 to %2, expired</translation>
    </message>
    <message>
        <source>Từ %1 đến %2, còn hiệu lực</source>
        <translation>From %1 to %2, valid now</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Đã bị thu hồi lúc %1</source>
        <translation>Revoked at %1</translation>
    </message>
    <message>
        <source>Không phải hỏi: bạn đã chọn tin cậy chứng thư này</source>
        <translation>Not asked: you chose to trust this certificate</translation>
    </message>
    <message>
        <source>Không bị thu hồi, theo trả lời của nơi cấp (OCSP) lúc %1</source>
        <translation>Not revoked, by the issuer’s answer (OCSP) of %1</translation>
    </message>
    <message>
        <source>Không bị thu hồi, theo danh sách thu hồi (CRL) lúc %1</source>
        <translation>Not revoked, by the revocation list (CRL) of %1</translation>
    </message>
    <message>
        <source>Chưa rõ: tệp không kèm trả lời của nơi cấp</source>
        <translation>Not known: the file carries no answer of the issuer</translation>
    </message>
    <message>
        <source>Nơi cấp không công bố tình trạng thu hồi</source>
        <translation>The issuer publishes no revocation status</translation>
    </message>
    <message>
        <source>Tin cậy</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Bạn đã chọn tin cậy, cho chữ ký và dấu thời gian</source>
        <translation>You chose to trust it, for signatures and time-stamps</translation>
    </message>
    <message>
        <source>Bạn đã chọn tin cậy, cho chữ ký</source>
        <translation>You chose to trust it, for signatures</translation>
    </message>
    <message>
        <source>Bạn đã chọn tin cậy, cho dấu thời gian</source>
        <translation>You chose to trust it, for time-stamps</translation>
    </message>
    <message>
        <source>Chưa được chọn tin cậy</source>
        <translation>Not chosen to be trusted</translation>
    </message>
    <message>
        <source>Xét theo nơi cấp ở trên</source>
        <translation>By its issuer above</translation>
    </message>
    <message>
        <source>ký số</source>
        <translation>signing</translation>
    </message>
    <message>
        <source>ký, không chối bỏ</source>
        <translation>signing without repudiation</translation>
    </message>
    <message>
        <source>cấp chứng thư</source>
        <translation>issuing certificates</translation>
    </message>
    <message>
        <source>ký danh sách thu hồi</source>
        <translation>signing revocation lists</translation>
    </message>
    <message>
        <source>mã hóa</source>
        <translation>encryption</translation>
    </message>
    <message>
        <source>bảo vệ thư điện tử</source>
        <translation>e-mail protection</translation>
    </message>
    <message>
        <source>đăng nhập</source>
        <translation>logging in</translation>
    </message>
    <message>
        <source>đóng dấu thời gian</source>
        <translation>time-stamping</translation>
    </message>
    <message>
        <source>trả lời tình trạng thu hồi</source>
        <translation>answering about revocation</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>not limited</translation>
    </message>
    <message>
        <source>Số hiệu chứng thư</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Thuật toán ký chứng thư</source>
        <translation>Signed with</translation>
    </message>
    <message>
        <source>Được dùng để</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Chính sách</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Tên đầy đủ</source>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>Tên đầy đủ của nơi cấp</source>
        <translation>Issuer’s whole name</translation>
    </message>
    <message>
        <source>Dấu vân tay SHA-256</source>
        <translation>SHA-256 fingerprint</translation>
    </message>
    <message>
        <source>Chứng thư gốc</source>
        <translation>Root certificate</translation>
    </message>
    <message>
        <source>Nơi cấp chứng thư</source>
        <translation>Issuer of the certificate</translation>
    </message>
    <message>
        <source>Chứng thư người dùng</source>
        <translation>End certificate</translation>
    </message>
    <message>
        <source>Cấp cho</source>
        <translation>Issued to</translation>
    </message>
    <message>
        <source>Cơ quan, tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
</context>
<context>
    <name>chauban::CertificateView</name>
    <message>
        <source>Lưu chứng thư…</source>
        <translation>Save certificate…</translation>
    </message>
    <message>
        <source>Chuỗi chứng thư, từ chứng thư gốc xuống</source>
        <translation>Chain of certificates, from the root down</translation>
    </message>
    <message>
        <source>Chữ ký không kèm chứng thư nào đọc được.</source>
        <translation>The signature carries no certificate that can be read.</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Time-stamp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lưu chứng thư</source>
        <translation>Save certificate</translation>
    </message>
    <message>
        <source>Chứng thư dạng chữ, PEM (*.pem)</source>
        <translation>Certificate as text, PEM (*.pem)</translation>
    </message>
    <message>
        <source>Chứng thư nhị phân, DER (*.cer)</source>
        <translation>Binary certificate, DER (*.cer)</translation>
    </message>
</context>
<context>
    <name>chauban::ChangeText</name>
    <message>
        <source>Đánh dấu lên chữ</source>
        <translation>Text marked</translation>
    </message>
    <message>
        <source>Viết chữ lên trang</source>
        <translation>Words written on the page</translation>
    </message>
    <message>
        <source>Đóng hình dấu lên trang</source>
        <translation>A stamp image laid on the page</translation>
    </message>
    <message>
        <source>Đính kèm tệp vào trang</source>
        <translation>A file attached to the page</translation>
    </message>
    <message>
        <source>Vẽ lên trang</source>
        <translation>Drawn on the page</translation>
    </message>
    <message>
        <source>Thêm liên kết</source>
        <translation>A link added</translation>
    </message>
    <message>
        <source>Thêm hoặc sửa ghi chú</source>
        <translation>A note added or changed</translation>
    </message>
    <message>
        <source>Điền ô %1</source>
        <translation>Filled in: %1</translation>
    </message>
    <message>
        <source>Điền ô %1: %2</source>
        <translation>Filled in: %1: %2</translation>
    </message>
    <message>
        <source>Chỉ điền vào ô có sẵn để trống. Không ai ký xác nhận giá trị này.</source>
        <translation>Only a prepared blank was filled in. Nobody signed for this value.</translation>
    </message>
    <message>
        <source>Chỉ điền vào ô có sẵn để trống. %1 ký xác nhận cùng lúc.</source>
        <translation>Only a prepared blank was filled in. %1 signed for it at the same time.</translation>
    </message>
    <message>
        <source>số văn bản</source>
        <translation>document number</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>day</translation>
    </message>
    <message>
        <source>tháng</source>
        <translation>month</translation>
    </message>
    <message>
        <source>Không rõ ai</source>
        <translation>Nobody known</translation>
    </message>
    <message>
        <source>%1 ký thêm</source>
        <translation>%1 signed too</translation>
    </message>
    <message>
        <source>Chữ ký thêm nằm trong ô riêng và bao cả phần đã ký trước; không sửa nội dung.</source>
        <translation>The further signature lies in a field of its own and covers what was signed before; it changes no content.</translation>
    </message>
    <message>
        <source>Thêm dấu thời gian của %1</source>
        <translation>Time-stamp of %1 added</translation>
    </message>
    <message>
        <source>Dấu thời gian chỉ chứng minh tệp đã có vào lúc đó; không sửa nội dung.</source>
        <translation>A time-stamp only proves that the file was there at that time; it changes no content.</translation>
    </message>
    <message>
        <source>Thêm dữ liệu kiểm tra chữ ký lâu dài</source>
        <translation>Data for long-term checking added</translation>
    </message>
    <message>
        <source>Chứng thư và trả lời thu hồi được lưu kèm; không hiện trên trang.</source>
        <translation>Certificates and answers about revocation are kept in the file; nothing shows on the pages.</translation>
    </message>
    <message>
        <source>Ghi chú nằm trên trang, không phải nội dung đã ký. Hãy phân biệt khi đọc.</source>
        <translation>The note lies on the page and is not signed content. Keep the two apart.</translation>
    </message>
</context>
<context>
    <name>chauban::ChangesView</name>
    <message>
        <source>Các thay đổi sau khi ký</source>
        <translation>Changes after signing</translation>
    </message>
    <message>
        <source>Trang %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Trang %1 (bấm để xem)</source>
        <translation>Page %1 (press to look)</translation>
    </message>
</context>
<context>
    <name>chauban::CommandPalette</name>
    <message>
        <source>Mọi lệnh</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Gõ tên lệnh, màn hình hoặc văn bản</source>
        <translation>Type a command, screen or document</translation>
    </message>
    <message>
        <source>Gõ tên lệnh, màn hình hoặc văn bản; không cần dấu</source>
        <translation>Type a command, screen or document; accents not needed</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1   ·   %2</source>
        <translation>%1   ·   %2</translation>
    </message>
    <message>
        <source>Lệnh</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Không thấy việc, màn hình hay văn bản nào khớp với “%1”.</source>
        <translation>No act, screen or paper matches “%1”.</translation>
    </message>
</context>
<context>
    <name>chauban::CorrectPanel</name>
    <message>
        <source>Vào sổ văn bản đến</source>
        <translation>Register incoming document</translation>
    </message>
    <message>
        <source>Sửa thông tin văn bản</source>
        <translation>Edit document details</translation>
    </message>
    <message>
        <source>Vào sổ %1</source>
        <translation>Register %1</translation>
    </message>
    <message>
        <source>Sửa thông tin %1</source>
        <translation>Edit details of %1</translation>
    </message>
    <message>
        <source>Kiểm tra thông tin; số đến tiếp theo trong sổ được cấp khi vào sổ.</source>
        <translation>Check the details; the next arrival number in the register is assigned on registration.</translation>
    </message>
    <message>
        <source>Thông tin trước khi sửa vẫn được giữ trong quá trình xử lý.</source>
        <translation>The details before the change are kept in the handling history.</translation>
    </message>
    <message>
        <source>Lý do sửa</source>
        <translation>Reason for change</translation>
    </message>
    <message>
        <source>Chưa có thông tin nào được sửa.</source>
        <translation>No details have been changed.</translation>
    </message>
    <message>
        <source>Nhập lý do sửa.</source>
        <translation>Enter the reason for change.</translation>
    </message>
    <message>
        <source>Đã sửa thông tin %1.</source>
        <translation>Details of %1 changed.</translation>
    </message>
    <message>
        <source>Đã vào sổ %1.</source>
        <translation>%1 registered.</translation>
    </message>
</context>
<context>
    <name>chauban::DeadlineField</name>
    <message>
        <source>Không đặt hạn</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Hạn xử lý</source>
        <translation>Handling deadline</translation>
    </message>
    <message>
        <source>3n hoặc 21/9</source>
        <translation>3n or 21/9</translation>
    </message>
    <message>
        <source>3n: 3 ngày làm việc · 4g: 4 giờ làm việc · 21/9: đến ngày 21/9</source>
        <translation>3n: 3 working days · 4g: 4 working hours · 21/9: until 21/9</translation>
    </message>
    <message>
        <source>%1 ngày</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Hạn %1 ngày làm việc</source>
        <translation>Deadline %1 working days</translation>
    </message>
    <message>
        <source>%1n</source>
        <translation>%1n</translation>
    </message>
    <message>
        <source>Chưa hiểu hạn này. Gõ số ngày làm việc (3n), số giờ (4g) hoặc một ngày làm việc sắp tới (21/9).</source>
        <translation>This deadline is not understood. Type working days (3n), hours (4g) or an upcoming working day (21/9).</translation>
    </message>
    <message>
        <source>Hạn: %1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>Hạn: %1. Chưa có lịch nghỉ lễ năm %2, nên chưa trừ ngày lễ của năm đó.</source>
        <translation>Due: %1. The holidays of %2 are not known yet, so those of that year are not left out.</translation>
    </message>
</context>
<context>
    <name>chauban::DesktopNotices</name>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>chauban::DevicePicker</name>
    <message>
        <source>Chứng thư số trên thiết bị</source>
        <translation>Certificates on devices</translation>
    </message>
    <message>
        <source>Dùng chứng thư này</source>
        <translation>Use this certificate</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Chọn trình điều khiển…</source>
        <translation>Choose the driver…</translation>
    </message>
    <message>
        <source>Tự tìm</source>
        <translation>Find by itself</translation>
    </message>
    <message>
        <source>Đang tìm thiết bị ký…</source>
        <translation>Looking for signing devices…</translation>
    </message>
    <message>
        <source>Chọn chứng thư số để ký:</source>
        <translation>Choose the certificate to sign with:</translation>
    </message>
    <message>
        <source>Thiết bị không có chứng thư số nào ký được. Hãy liên hệ nơi cấp chứng thư số.</source>
        <translation>The device holds no certificate that can sign. Ask whoever issued it.</translation>
    </message>
    <message>
        <source>Chưa thấy thiết bị ký. Hãy cắm USB token rồi bấm “Tìm lại”; nếu vẫn không thấy, hãy cài trình điều khiển của nơi cấp.</source>
        <translation>No signing device found. Plug in the USB token and press “Search again”; if it stays unseen, install its issuer&apos;s driver.</translation>
    </message>
    <message>
        <source>Hạn đến %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>%1 · thiết bị %2
%3</source>
        <translation>%1 · device %2
%3</translation>
    </message>
    <message>
        <source>Trình điều khiển: tự tìm ở các nơi thường dùng</source>
        <translation>Driver: looked for in the usual places</translation>
    </message>
    <message>
        <source>Trình điều khiển: %1</source>
        <translation>Driver: %1</translation>
    </message>
    <message>
        <source>Chọn trình điều khiển thiết bị ký (PKCS#11)</source>
        <translation>Choose the driver of the signing device (PKCS#11)</translation>
    </message>
    <message>
        <source>Trình điều khiển (*.so *.so.*)</source>
        <translation>Drivers (*.so *.so.*)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>chauban::Directive</name>
    <message>
        <source>, phối hợp với %1</source>
        <translation>, with %1 contributing</translation>
    </message>
    <message>
        <source>, hoàn thành trước ngày %1</source>
        <translation>, to be completed before %1</translation>
    </message>
    <message>
        <source>Giao %1 xử lý%2%3.</source>
        <translation>%1 to handle this document%2%3.</translation>
    </message>
    <message>
        <source>Giao %1 dự thảo văn bản trả lời%2%3.</source>
        <translation>%1 to draft the reply%2%3.</translation>
    </message>
    <message>
        <source>Giao %1 chủ trì%2 tham mưu, thực hiện%3.</source>
        <translation>%1 to lead%2: advise and implement%3.</translation>
    </message>
    <message>
        <source>Giao %1 dự họp, báo cáo kết quả.</source>
        <translation>%1 to attend the meeting and report the outcome.</translation>
    </message>
</context>
<context>
    <name>chauban::DocumentHeader</name>
    <message>
        <source>In văn bản</source>
        <translation>Print document</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Mật</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Tối mật</source>
        <translation>Highly secret</translation>
    </message>
    <message>
        <source>Tuyệt mật</source>
        <translation>Top secret</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trở lại danh sách</source>
        <translation>Back to list</translation>
    </message>
</context>
<context>
    <name>chauban::DocumentPanel</name>
    <message>
        <source>Chưa chọn văn bản</source>
        <translation>No document selected</translation>
    </message>
    <message>
        <source>Chọn một văn bản trong danh sách để xem ở đây.</source>
        <translation>Select a document in the list to view it here.</translation>
    </message>
    <message>
        <source>Đang mở văn bản…</source>
        <translation>Opening document…</translation>
    </message>
    <message>
        <source>Không xem được văn bản này</source>
        <translation>This document cannot be viewed</translation>
    </message>
    <message>
        <source>Ý kiến (%1)</source>
        <translation>Opinions (%1)</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Liên quan (%1)</source>
        <translation>Related (%1)</translation>
    </message>
    <message>
        <source>Liên quan</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>In văn bản…</source>
        <translation>Print document…</translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation>Save copy…</translation>
    </message>
    <message>
        <source>Mở bằng chương trình khác…</source>
        <translation>Open with another program…</translation>
    </message>
    <message>
        <source>Sao chép số, ký hiệu</source>
        <translation>Copy number and notation</translation>
    </message>
    <message>
        <source>Đã sao chép %1.</source>
        <translation>%1 copied.</translation>
    </message>
    <message>
        <source>Các phần của văn bản</source>
        <translation>Parts of the document</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Chưa có ý kiến nào về văn bản này.</source>
        <translation>No opinions on this document yet.</translation>
    </message>
    <message>
        <source>Luồng xử lý</source>
        <translation>Handling flow</translation>
    </message>
    <message>
        <source>Chưa có văn bản liên quan, hồ sơ hoặc nơi nhận nào được ghi.</source>
        <translation>No related documents, dossiers or recipients recorded.</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Chưa có gì được ghi.</source>
        <translation>Nothing has been recorded.</translation>
    </message>
    <message>
        <source>Văn bản không còn, hoặc bạn không có quyền xem. Cần xem thì hỏi văn thư.</source>
        <translation>The document is gone, or you may not see it. Ask the clerk if you need it.</translation>
    </message>
    <message>
        <source>Lưu bằng chứng ý kiến ký số…</source>
        <translation>Save evidence of signed decisions…</translation>
    </message>
</context>
<context>
    <name>chauban::DossierForm</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thời hạn lưu trữ</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Lập hồ sơ công việc</source>
        <translation>Create dossier</translation>
    </message>
    <message>
        <source>Số và ký hiệu hồ sơ</source>
        <translation>Dossier number and notation</translation>
    </message>
    <message>
        <source>Theo danh mục hồ sơ, ví dụ 2026.KT.01</source>
        <translation>From the dossier list, e.g. 2026.KT.01</translation>
    </message>
    <message>
        <source>Tiêu đề hồ sơ</source>
        <translation>Dossier title</translation>
    </message>
    <message>
        <source>Hồ sơ về việc …</source>
        <translation>Dossier on …</translation>
    </message>
    <message>
        <source>Ngày bắt đầu</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Lập hồ sơ</source>
        <translation>Create dossier</translation>
    </message>
    <message>
        <source>Bàn giao hồ sơ %1</source>
        <translation>Hand over dossier %1</translation>
    </message>
    <message>
        <source>Người nhận sẽ giữ hồ sơ và xem được các văn bản công việc trong đó.</source>
        <translation>The recipient will hold the dossier and can view its work documents.</translation>
    </message>
    <message>
        <source>Chọn người nhận</source>
        <translation>Choose recipient</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Bàn giao hồ sơ</source>
        <translation>Hand over dossier</translation>
    </message>
    <message>
        <source>Kết thúc hồ sơ %1</source>
        <translation>Finish dossier %1</translation>
    </message>
    <message>
        <source>Sau khi kết thúc không thêm văn bản vào hồ sơ được nữa.</source>
        <translation>Once finished, no more documents can be added to the dossier.</translation>
    </message>
    <message>
        <source>Ngày kết thúc</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Kết thúc hồ sơ</source>
        <translation>Finish dossier</translation>
    </message>
    <message>
        <source>Nộp lưu hồ sơ %1</source>
        <translation>Archive dossier %1</translation>
    </message>
    <message>
        <source>Chưa nộp lưu được</source>
        <translation>Cannot be archived yet</translation>
    </message>
    <message>
        <source>Chế độ sử dụng</source>
        <translation>Access conditions</translation>
    </message>
    <message>
        <source>Nộp lưu hồ sơ</source>
        <translation>Archive dossier</translation>
    </message>
    <message>
        <source>Đưa văn bản ra khỏi hồ sơ %1</source>
        <translation>Remove a document from dossier %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Văn bản không bị xóa. Lý do được ghi vào nhật ký; ai chỉ xem được văn bản nhờ hồ sơ này sẽ không xem được nữa.</source>
        <translation>The document is not deleted. The reason goes into the journal; whoever saw the document only through this dossier no longer sees it.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Đưa nhầm hồ sơ</source>
        <translation>Filed in the wrong dossier</translation>
    </message>
    <message>
        <source>Đưa ra khỏi hồ sơ</source>
        <translation>Remove from the dossier</translation>
    </message>
</context>
<context>
    <name>chauban::DossierList</name>
    <message>
        <source>%1 · %2 văn bản · %3</source>
        <translation>%1 · %2 documents · %3</translation>
    </message>
    <message>
        <source>Hồ sơ %1, %2</source>
        <translation>Dossier %1, %2</translation>
    </message>
</context>
<context>
    <name>chauban::DossierScreen</name>
    <message>
        <source>Hồ sơ công việc</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Lập hồ sơ</source>
        <translation>Create dossier</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Đang lập</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Đã nộp lưu</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Thêm văn bản…</source>
        <translation>Add document…</translation>
    </message>
    <message>
        <source>Bàn giao…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Kết thúc…</source>
        <translation>Finish…</translation>
    </message>
    <message>
        <source>Nộp lưu…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <source>Văn bản trong hồ sơ</source>
        <translation>Documents in dossier</translation>
    </message>
    <message>
        <source>%1 · Người giữ: %2 · Thời hạn lưu trữ: %3 · %4</source>
        <translation>%1 · Holder: %2 · Retention period: %3 · %4</translation>
    </message>
    <message>
        <source>từ %1 đến %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Còn %1 văn bản bạn không có quyền xem.</source>
        <translation>%1 more documents you do not have permission to view.</translation>
    </message>
    <message>
        <source>Đã lập hồ sơ.</source>
        <translation>Dossier created.</translation>
    </message>
    <message>
        <source>Đã bàn giao hồ sơ.</source>
        <translation>Dossier handed over.</translation>
    </message>
    <message>
        <source>Đã kết thúc hồ sơ.</source>
        <translation>Dossier finished.</translation>
    </message>
    <message>
        <source>Đã nộp lưu hồ sơ.</source>
        <translation>Dossier archived.</translation>
    </message>
    <message>
        <source>Đã đưa “%1” vào hồ sơ %2.</source>
        <translation>“%1” filed in dossier %2.</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào</source>
        <translation>No dossier yet</translation>
    </message>
    <message>
        <source>Hồ sơ công việc gom mọi văn bản của một việc, từ khi mở đến khi nộp lưu. Bấm “Lập hồ sơ” để bắt đầu.</source>
        <translation>A work dossier gathers all documents of one matter, from its opening to archiving. Press “Create dossier” to begin.</translation>
    </message>
    <message>
        <source>Chưa chọn hồ sơ</source>
        <translation>No dossier chosen</translation>
    </message>
    <message>
        <source>Chọn một hồ sơ trong danh sách để xem các văn bản ở đây.</source>
        <translation>Choose a dossier in the list to see its documents here.</translation>
    </message>
    <message>
        <source>Đã đưa văn bản ra khỏi hồ sơ %1.</source>
        <translation>The document was removed from dossier %1.</translation>
    </message>
    <message>
        <source>Bỏ văn bản…</source>
        <translation>Remove document…</translation>
    </message>
    <message>
        <source>Đưa văn bản đang chọn ra khỏi hồ sơ</source>
        <translation>Remove the selected document from the dossier</translation>
    </message>
</context>
<context>
    <name>chauban::DraftFiles</name>
    <message>
        <source>Tệp kèm theo</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Thêm tệp kèm theo…</source>
        <translation>Add attachments…</translation>
    </message>
    <message>
        <source>Đang chuyển tệp Word sang PDF</source>
        <translation>Converting Word file to PDF</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Chưa chọn tệp Word (.docx)</source>
        <translation>No Word file (.docx) chosen</translation>
    </message>
    <message>
        <source>Chưa chọn tệp PDF</source>
        <translation>No PDF file chosen</translation>
    </message>
    <message>
        <source>Chọn tệp khác…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Chọn tệp Word</source>
        <translation>Choose Word file</translation>
    </message>
    <message>
        <source>Chọn tệp PDF</source>
        <translation>Choose PDF file</translation>
    </message>
    <message>
        <source>Tệp Word (*.docx *.docm)</source>
        <translation>Word file (*.docx *.docm)</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Chọn tệp kèm theo</source>
        <translation>Choose attachment</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Bỏ tệp %1</source>
        <translation>Remove file %1</translation>
    </message>
</context>
<context>
    <name>chauban::DraftForm</name>
    <message>
        <source>Loại văn bản</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Đơn vị soạn thảo</source>
        <translation>Drafting unit</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Tự nhập bên dưới</source>
        <translation>Entered below</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>chauban::DraftPreview</name>
    <message>
        <source>Xem trước các trang</source>
        <translation>Preview pages</translation>
    </message>
    <message>
        <source>Các trang hiện ra ở đây khi bạn nhập nội dung.</source>
        <translation>Pages appear here as you enter the content.</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Xem trước %1 trang đầu trong %2 trang</source>
        <translation>Preview of the first %1 of %2 pages</translation>
    </message>
    <message numerus="yes">
        <source>Xem trước · %n trang</source>
        <translation>
            <numerusform>Preview · %n page</numerusform>
            <numerusform>Preview · %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chauban::DraftScreen</name>
    <message>
        <source>Dự thảo, bản %1</source>
        <translation>Draft, version %1</translation>
    </message>
    <message>
        <source>Trả lời %1</source>
        <translation>Reply to %1</translation>
    </message>
    <message>
        <source>Đã mở lại bản đang soạn dở, còn giữ trên máy này.</source>
        <translation>Reopened the unfinished draft kept on this computer.</translation>
    </message>
    <message>
        <source>Chưa lưu vào hệ thống. Bản đang soạn được giữ trên máy này.</source>
        <translation>Not yet saved to the system. The text being drafted is kept on this computer.</translation>
    </message>
    <message>
        <source>Đã lưu.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Không thấy sai sót về thể thức.</source>
        <translation>No format errors found.</translation>
    </message>
    <message>
        <source>Kiểm tra thể thức</source>
        <translation>Check format</translation>
    </message>
    <message>
        <source>Tệp Word chưa được chuyển sang PDF. Hãy chờ xem trước hiện ra rồi lưu.</source>
        <translation>The Word file has not been converted to PDF. Wait for the preview to appear, then save.</translation>
    </message>
    <message>
        <source>Đã lưu dự thảo “%1”, bản %2.</source>
        <translation>Draft “%1” saved, version %2.</translation>
    </message>
    <message>
        <source>Soạn văn bản</source>
        <translation>Draft document</translation>
    </message>
    <message>
        <source>Các bản đã lưu</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Soạn theo mẫu</source>
        <translation>Draft from template</translation>
    </message>
    <message>
        <source>Từ tệp Word…</source>
        <translation>From Word file…</translation>
    </message>
    <message>
        <source>Từ tệp PDF…</source>
        <translation>From PDF file…</translation>
    </message>
    <message>
        <source>Bản này sửa những gì</source>
        <translation>What this version changes</translation>
    </message>
    <message>
        <source>Ví dụ: sửa số liệu theo ý kiến của Trưởng phòng</source>
        <translation>E.g. figures corrected per the division head’s opinion</translation>
    </message>
    <message>
        <source>Bỏ, soạn lại</source>
        <translation>Discard, start over</translation>
    </message>
    <message>
        <source>Lưu dự thảo</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Trình…</source>
        <translation>Submit…</translation>
    </message>
    <message>
        <source>Đang chuyển tệp Word sang PDF. Bạn vẫn nhập tiếp được các ô bên cạnh.</source>
        <translation>Converting the Word file to PDF. You can keep filling in the fields alongside.</translation>
    </message>
    <message>
        <source>Chưa giữ được bản đang soạn trên máy này. Hãy lưu dự thảo trước khi thoát.</source>
        <translation>The text being drafted could not be kept on this computer. Save the draft before exiting.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chauban::FieldBox</name>
    <message>
        <source>Ngày đến</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and notation</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Tên loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Độ mật</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer’s title</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Hạn xử lý</source>
        <translation>Handling deadline</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>cần kiểm tra</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>không phải ngày</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>không phải số</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>sau ngày hôm nay</source>
        <translation>after today</translation>
    </message>
    <message>
        <source>không rõ nghĩa</source>
        <translation>not understood</translation>
    </message>
</context>
<context>
    <name>chauban::FileIcons</name>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tệp %1</source>
        <translation>%1 file</translation>
    </message>
</context>
<context>
    <name>chauban::FilesTab</name>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tệp đang xem</source>
        <translation>Current file</translation>
    </message>
    <message>
        <source>Mở bằng chương trình khác…</source>
        <translation>Open with another program…</translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation>Save copy…</translation>
    </message>
    <message>
        <source>Văn bản mật</source>
        <translation>Secret document</translation>
    </message>
    <message>
        <source>Tệp của văn bản mật không được lưu và xem trong chương trình này. Hãy xem bản giấy tại văn thư; ở đây chỉ có thông tin vào sổ.</source>
        <translation>Files of secret documents are not stored or viewed in this program. View the paper copy at the clerk’s office; only registration details are here.</translation>
    </message>
    <message>
        <source>Văn bản chưa có tệp</source>
        <translation>The document has no file</translation>
    </message>
    <message>
        <source>Mới chỉ có thông tin vào sổ.</source>
        <translation>Only registration details so far.</translation>
    </message>
    <message>
        <source>%1 (văn bản chính)</source>
        <translation>%1 (main document)</translation>
    </message>
    <message>
        <source>Đang mở tệp…</source>
        <translation>Opening file…</translation>
    </message>
    <message>
        <source>Không mở được tệp</source>
        <translation>Could not open the file</translation>
    </message>
    <message>
        <source>%1 · %2 trang</source>
        <translation>%1 · %2 pages</translation>
    </message>
</context>
<context>
    <name>chauban::FilterDate</name>
    <message>
        <source>%1: gõ ngày/tháng/năm, ví dụ 21/9/2026</source>
        <translation>%1: type day/month/year, e.g. 21/9/2026</translation>
    </message>
</context>
<context>
    <name>chauban::FindBar</name>
    <message>
        <source>Tìm trong văn bản</source>
        <translation>Find in document</translation>
    </message>
    <message>
        <source>Tìm trong văn bản, không cần gõ dấu</source>
        <translation>Find in document, accents not needed</translation>
    </message>
    <message>
        <source>Chỗ trước (Shift+Enter)</source>
        <translation>Previous match (Shift+Enter)</translation>
    </message>
    <message>
        <source>Chỗ tiếp theo (Enter)</source>
        <translation>Next match (Enter)</translation>
    </message>
    <message>
        <source>Đóng ô tìm (Esc)</source>
        <translation>Close find box (Esc)</translation>
    </message>
    <message>
        <source>Không thấy</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>chauban::FlowDiagram</name>
    <message>
        <source>Sơ đồ luồng xử lý</source>
        <translation>Handling flow diagram</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
</context>
<context>
    <name>chauban::FlowSteps</name>
    <message>
        <source>Chỉnh sửa, trình lại</source>
        <translation>Revise and resubmit</translation>
    </message>
    <message>
        <source>Chủ trì xử lý</source>
        <translation>Lead handling</translation>
    </message>
    <message>
        <source>Phối hợp xử lý</source>
        <translation>Contribute</translation>
    </message>
    <message>
        <source>Nhận để biết</source>
        <translation>Receive for information</translation>
    </message>
    <message>
        <source>Đang chờ, hạn %1</source>
        <translation>Waiting, deadline %1</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>%1: trả lại</source>
        <translation>%1: returned</translation>
    </message>
    <message>
        <source>%1: từ chối</source>
        <translation>%1: refused</translation>
    </message>
    <message>
        <source>Chưa xác định người</source>
        <translation>Person not identified</translation>
    </message>
    <message>
        <source>Dự kiến %1</source>
        <translation>Expected %1</translation>
    </message>
</context>
<context>
    <name>chauban::FlowTab</name>
    <message>
        <source>Các bước xử lý</source>
        <translation>Handling steps</translation>
    </message>
    <message>
        <source>Văn bản chưa được trình hoặc chuyển cho ai.</source>
        <translation>The document has not been submitted or forwarded to anyone.</translation>
    </message>
</context>
<context>
    <name>chauban::FolderBar</name>
    <message>
        <source>Đồng ý ký</source>
        <translation>Agree to sign</translation>
    </message>
    <message>
        <source>Để lại</source>
        <translation>Kept back</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Phím cách trong danh sách, hoặc Ctrl+Phím cách</source>
        <translation>Space in the list, or Ctrl+Space</translation>
    </message>
    <message>
        <source>Shift+Phím cách trong danh sách</source>
        <translation>Shift+Space in the list</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Chọn cả các văn bản chưa mở</source>
        <translation>Choose those not opened too</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Đã xem %1/%2, sẽ ký %3</source>
        <translation>Seen %1/%2, to be signed %3</translation>
    </message>
    <message>
        <source>Ký tất cả (%1)…</source>
        <translation>Sign all (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n văn bản bạn chưa mở xem. Vẫn chọn để ký?</source>
        <translation>
            <numerusform>You have not opened %n paper. Choose it for signing all the same?</numerusform>
            <numerusform>You have not opened %n papers. Choose them for signing all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chauban::FolderList</name>
    <message>
        <source>Cặp trình ký</source>
        <translation>Signing folder</translation>
    </message>
    <message>
        <source>Đồng ý ký</source>
        <translation>Agree to sign</translation>
    </message>
    <message>
        <source>Ký tất cả văn bản đã đồng ý</source>
        <translation>Sign all papers agreed to</translation>
    </message>
    <message>
        <source>Không còn văn bản nào chờ bạn ký</source>
        <translation>No paper waits for your signature</translation>
    </message>
    <message>
        <source>Văn bản trình ký mới sẽ tự hiện ở đây khi được chuyển đến.</source>
        <translation>New papers to sign appear here by themselves.</translation>
    </message>
    <message>
        <source>Sẽ ký</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>Sẽ ký, chưa mở</source>
        <translation>To be signed, not opened</translation>
    </message>
    <message>
        <source>Để lại</source>
        <translation>Kept back</translation>
    </message>
    <message>
        <source>Đã xem</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Văn bản này đã ký, đang chờ chuyển.</source>
        <translation>This paper is signed and about to be forwarded.</translation>
    </message>
    <message>
        <source>Văn bản chưa hiện trang nào. Hãy xem trang văn bản rồi bấm đồng ý.</source>
        <translation>No page of the paper has been shown yet. Look at it, then agree.</translation>
    </message>
    <message>
        <source>Đã đến cuối cặp. Bấm “Ký tất cả” hoặc Ctrl+Shift+Enter để ký.</source>
        <translation>End of the folder. Press “Sign all” or Ctrl+Shift+Enter to sign.</translation>
    </message>
    <message>
        <source>Nên xem trước khi ký: %1</source>
        <translation>To be looked at before signing: %1</translation>
    </message>
    <message>
        <source>Sẽ ký, nên xem kỹ</source>
        <translation>Will be signed, look closely</translation>
    </message>
    <message>
        <source>Nên xem kỹ</source>
        <translation>Look closely</translation>
    </message>
</context>
<context>
    <name>chauban::HelpScreen</name>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ngày đầu của văn thư</source>
        <translation>Clerk’s first day</translation>
    </message>
    <message>
        <source>Thả tệp hoặc thư mục quét vào màn hình Tiếp nhận; kiểm tra các ô được điền sẵn, Ctrl+Enter để vào sổ và mở thư tiếp.</source>
        <translation>Drop files or the scan folder onto the Intake screen; check the prefilled fields, Ctrl+Enter to register and open the next letter.</translation>
    </message>
    <message>
        <source>Chờ chuyển: chọn văn bản và trình lãnh đạo.</source>
        <translation>To forward: select documents and submit them to the leader.</translation>
    </message>
    <message>
        <source>Chờ cấp số, đóng dấu: cấp số, ghi ngày, đóng dấu cơ quan lên văn bản đã ký.</source>
        <translation>To number and seal: assign the number, enter the date and apply the agency seal to the signed document.</translation>
    </message>
    <message>
        <source>Chờ phát hành: chọn nơi nhận và phát hành; hệ thống hỏi có kết thúc văn bản đến được trả lời không.</source>
        <translation>To issue: choose recipients and issue; the system asks whether to finish the incoming document being answered.</translation>
    </message>
    <message>
        <source>Ngày đầu của lãnh đạo</source>
        <translation>Leader’s first day</translation>
    </message>
    <message>
        <source>Chờ xử lý: đọc văn bản đến và Cho ý kiến chỉ đạo — một đơn vị chủ trì, các đơn vị phối hợp, thời hạn.</source>
        <translation>To handle: read the incoming document and Give directive — one lead unit, contributing units, a deadline.</translation>
    </message>
    <message>
        <source>Chờ duyệt, ký: đọc dự thảo, đặt khung chữ ký, Ký và chuyển.</source>
        <translation>To approve and sign: read the draft, place the signature box, Sign and forward.</translation>
    </message>
    <message>
        <source>Chứng thư số: chọn một lần trong Cài đặt.</source>
        <translation>Certificate: choose it once in Settings.</translation>
    </message>
    <message>
        <source>Ngày đầu của Chánh Văn phòng</source>
        <translation>Chief of office’s first day</translation>
    </message>
    <message>
        <source>Chờ xử lý: xem văn bản đến, trình lãnh đạo.</source>
        <translation>To handle: view incoming documents, submit them to the leader.</translation>
    </message>
    <message>
        <source>Chờ duyệt, ký: kiểm tra thể thức dự thảo.</source>
        <translation>To approve and sign: check the format of the draft.</translation>
    </message>
    <message>
        <source>Ngày đầu của trưởng đơn vị</source>
        <translation>Unit head’s first day</translation>
    </message>
    <message>
        <source>Chờ xử lý: chuyển cho chuyên viên, ghi yêu cầu và thời hạn.</source>
        <translation>To handle: forward to a specialist with instructions and a deadline.</translation>
    </message>
    <message>
        <source>Chờ duyệt, ký: duyệt dự thảo của đơn vị hoặc trả lại, nêu lý do.</source>
        <translation>To approve and sign: approve your unit’s drafts or return them with a reason.</translation>
    </message>
    <message>
        <source>Ngày đầu của chuyên viên</source>
        <translation>Specialist’s first day</translation>
    </message>
    <message>
        <source>Chờ xử lý: đọc văn bản được giao, soạn văn bản trả lời.</source>
        <translation>To handle: read assigned documents, draft replies.</translation>
    </message>
    <message>
        <source>Soạn văn bản theo mẫu hoặc từ tệp Word, xem trước, trình duyệt.</source>
        <translation>Draft documents from a template or a Word file, preview, submit for approval.</translation>
    </message>
    <message>
        <source>Hồ sơ công việc: đưa văn bản vào hồ sơ, kết thúc và nộp lưu.</source>
        <translation>Dossiers: file documents in dossiers, finish and archive them.</translation>
    </message>
    <message>
        <source>Ngày đầu với Châu Bản</source>
        <translation>First day with Châu Bản</translation>
    </message>
    <message>
        <source>Mọi việc chờ bạn nằm ở cột bên trái; số bên cạnh là số văn bản đang chờ.</source>
        <translation>All work waiting for you is in the left column; the number beside each item is the count of waiting documents.</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mở bước %1</source>
        <translation>Open step %1</translation>
    </message>
    <message>
        <source>Mọi lệnh, màn hình, văn bản; gõ không dấu cũng được</source>
        <translation>All commands, screens, documents; accents not needed</translation>
    </message>
    <message>
        <source>Tìm kiếm văn bản</source>
        <translation>Search documents</translation>
    </message>
    <message>
        <source>Văn bản sau / trước trong danh sách</source>
        <translation>Next / previous document in list</translation>
    </message>
    <message>
        <source>Đọc văn bản đang chọn</source>
        <translation>Read the selected document</translation>
    </message>
    <message>
        <source>Chọn, chọn một dải để làm hàng loạt</source>
        <translation>Select, select a range to act in bulk</translation>
    </message>
    <message>
        <source>Hoàn tất biểu mẫu: vào sổ, chuyển, ký</source>
        <translation>Complete the form: register, forward, sign</translation>
    </message>
    <message>
        <source>Đóng biểu mẫu, không làm gì</source>
        <translation>Close the form, do nothing</translation>
    </message>
    <message>
        <source>Tìm trong văn bản đang đọc</source>
        <translation>Find in the document being read</translation>
    </message>
    <message>
        <source>Ảnh thu nhỏ các trang</source>
        <translation>Page thumbnails</translation>
    </message>
    <message>
        <source>Phóng to / thu nhỏ / cỡ thật</source>
        <translation>Zoom in / out / actual size</translation>
    </message>
    <message>
        <source>In văn bản gốc</source>
        <translation>Print original</translation>
    </message>
    <message>
        <source>Quay lại màn hình trước</source>
        <translation>Back to previous screen</translation>
    </message>
    <message>
        <source>Cỡ chữ của chương trình</source>
        <translation>Program text size</translation>
    </message>
    <message>
        <source>Làm mới</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Trang này</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Cặp trình ký</source>
        <translation>Signing folder</translation>
    </message>
    <message>
        <source>Văn bản chờ bạn ký nằm trong một cặp. Xem từng văn bản rồi Đồng ý ký (Phím cách) hoặc Để lại (Shift+Phím cách); văn bản chưa mở xem được ghi rõ. Ký tất cả (Ctrl+Shift+Enter): xem lại danh sách, nhập mật khẩu hoặc PIN một lần; mỗi văn bản được ký và chuyển riêng. Bấm Dừng ký lúc nào cũng được: văn bản chưa ký vẫn ở trong cặp.</source>
        <translation>The papers that wait for your signature lie in one folder. Look at each and press Agree to sign (Space) or Kept back (Shift+Space); papers not opened yet are marked. Sign all (Ctrl+Shift+Enter): check the list, enter the password or PIN once; each paper is signed and passed on by itself. Stop signing may be pressed at any time: papers not signed yet stay in the folder.</translation>
    </message>
    <message>
        <source>Mở cặp trình ký</source>
        <translation>Open the signing folder</translation>
    </message>
    <message>
        <source>Xem chữ ký trên văn bản</source>
        <translation>Looking at a paperLooking at a paper&apos;s signaturesapos;s signatures</translation>
    </message>
    <message>
        <source>Dòng phía trên các trang cho biết chữ ký có hợp lệ không. Bấm Chi tiết để xem từng chữ ký: có nguyên vẹn không, ai ký, ký khi nào, sau khi ký có gì thay đổi. Ở đó xem được bản đã ký bên cạnh bản hiện tại, xem chứng thư và lưu phiếu kiểm tra; Esc để đóng. Tên người ký chỉ được tin khi chứng thư do một nơi trong Cài đặt, mục Chứng thư gốc tin cậy, cấp.</source>
        <translation>The line above the pages tells whether the signatures are valid. Press Details to see each one: is it intact, who signed, when, and what has changed since. There you can see the signed version beside the current one, look at certificates and save a verification report; Esc closes it. A signer’s name is believed only when the certificate was issued by one of those in Settings under Trusted root certificates.</translation>
    </message>
    <message>
        <source>Mở cài đặt về nơi tin cậy</source>
        <translation>Open the settings on whom to trust</translation>
    </message>
    <message>
        <source>Mức chữ ký: B-B, B-T, B-LT, B-LTA</source>
        <translation>Levels of signatures: B-B, B-T, B-LT, B-LTA</translation>
    </message>
    <message>
        <source>Ký xong không cần mạng là mức B-B. Sau khi ban hành, chương trình tự nâng từng văn bản khi có mạng và đã chọn dịch vụ dấu thời gian trong Cài đặt: B-T chứng minh thời điểm ký, B-LT kèm bằng chứng để kiểm tra lâu dài, B-LTA giữ được nhiều năm và được gia hạn đúng hạn. Nội dung và chữ ký không đổi. Chưa nâng được thì chữ ký vẫn dùng được; phần chữ ký của văn bản ghi mức và lý do.</source>
        <translation>A signature made without a network is at level B-B. After issue the program raises each paper by itself when there is a network and a time-stamp service is chosen in Settings: B-T proves the time of signing, B-LT holds the evidence for checking it long after, B-LTA keeps for many years and is renewed in time. Text and signatures stay as they are. Where it could not be raised the signature holds all the same; the paper’s signature panel tells the level and why.</translation>
    </message>
    <message>
        <source>Mở cài đặt về dấu thời gian</source>
        <translation>Open the settings on time-stamps</translation>
    </message>
    <message>
        <source>Ý kiến ký số</source>
        <translation>Signed opinions</translation>
    </message>
    <message>
        <source>Khi cho ý kiến, duyệt, trả lại hoặc chỉ đạo, bạn có thể chọn Ký số ý kiến này; bước nào quy trình bắt buộc thì phải ký. Thẻ Ý kiến (Ctrl+2) cho biết ý kiến nào đã ký số và chữ ký có đúng không. Lưu bằng chứng ý kiến ký số, trong danh mục của văn bản, ghi ra các tệp mà nơi khác kiểm tra được, không cần Châu Bản.</source>
        <translation>When you give an opinion, approve, return or direct, you can choose Sign this decision; where a step demands it, you must. The Opinions tab (Ctrl+2) tells which are signed and whether the signatures are right. Save evidence of signed decisions, in the paper’s menu, writes files that others can check without Châu Bản.</translation>
    </message>
    <message>
        <source>Chữ ký số</source>
        <translation>Digital signatures</translation>
    </message>
    <message>
        <source>Phím cách, Shift+Phím cách</source>
        <translation>Space, Shift+Space</translation>
    </message>
    <message>
        <source>Trong cặp trình ký: đồng ý ký, để lại</source>
        <translation>In the signing folder: agree to sign, keep back</translation>
    </message>
    <message>
        <source>Ký tất cả văn bản đã đồng ý trong cặp trình ký</source>
        <translation>Sign every paper agreed to in the signing folder</translation>
    </message>
    <message>
        <source>Các thẻ của văn bản: Văn bản, Ý kiến, Luồng xử lý, Liên quan, Nhật ký</source>
        <translation>The tabs of a paper: Document, Opinions, Course, Related, Journal</translation>
    </message>
</context>
<context>
    <name>chauban::HoldQueue</name>
    <message numerus="yes">
        <source>Đã ký %1. Chuyển đi sau %n giây.</source>
        <translation>
            <numerusform>%1 signed. Forwarding in %n second.</numerusform>
            <numerusform>%1 signed. Forwarding in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dừng chuyển</source>
        <translation>Stop forwarding</translation>
    </message>
    <message>
        <source>Đã dừng chuyển %1. Chữ ký vừa tạo được hủy bỏ, văn bản vẫn chờ bạn ký.</source>
        <translation>Forwarding of %1 stopped. The signature just made is discarded; the document still awaits your signature.</translation>
    </message>
    <message>
        <source>Đã ký và chuyển %1.</source>
        <translation>%1 signed and forwarded.</translation>
    </message>
    <message>
        <source>Chưa chuyển được %1: %2</source>
        <translation>Could not forward %1: %2</translation>
    </message>
    <message>
        <source>Lần trước chương trình dừng khi đang chờ chuyển: %1. Chữ ký chưa được ghi nhận; văn bản vẫn chờ bạn ký.</source>
        <translation>The program last stopped while waiting to forward: %1. The signature was not recorded; the document still awaits your signature.</translation>
    </message>
</context>
<context>
    <name>chauban::InboxScreen</name>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa đọc</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Đã đọc hết</source>
        <translation>All read</translation>
    </message>
    <message>
        <source>Không còn văn bản nào chưa đọc trong danh sách này.</source>
        <translation>No unread documents left in this list.</translation>
    </message>
    <message>
        <source>Không có văn bản khẩn</source>
        <translation>No urgent documents</translation>
    </message>
    <message>
        <source>Chọn “Tất cả” để xem các văn bản khác.</source>
        <translation>Choose “All” to see the other documents.</translation>
    </message>
    <message>
        <source>Không có văn bản sắp đến hạn</source>
        <translation>No documents due soon</translation>
    </message>
    <message>
        <source>Không có việc nào quá hạn hoặc đến hạn trong 3 ngày tới.</source>
        <translation>Nothing is overdue or due in the next 3 days.</translation>
    </message>
    <message>
        <source>Không còn việc nào ở đây</source>
        <translation>No work left here</translation>
    </message>
    <message>
        <source>Văn bản mới sẽ tự hiện khi được chuyển đến.</source>
        <translation>New documents appear automatically when forwarded to you.</translation>
    </message>
</context>
<context>
    <name>chauban::IntakeDesk</name>
    <message>
        <source>Đã ghép vào văn bản cùng số, ký hiệu.</source>
        <translation>Merged into the document with the same number and notation.</translation>
    </message>
    <message>
        <source>VĂN BẢN GIẤY, CHƯA SỐ HÓA</source>
        <translation>PAPER DOCUMENT, NOT DIGITISED</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Đã vào sổ</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đã ghép vào văn bản đã có; vẫn một số đến.</source>
        <translation>Merged into the existing document; still one arrival number.</translation>
    </message>
    <message>
        <source>Đã bỏ bản trùng khỏi hàng chờ.</source>
        <translation>Duplicate removed from the queue.</translation>
    </message>
    <message>
        <source>Trùng với văn bản đã vào sổ.</source>
        <translation>Duplicate of a registered document.</translation>
    </message>
    <message>
        <source>Đã trả lại bản trùng; không dùng số nào.</source>
        <translation>Duplicate returned; no number used.</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>%1 (trang %2–%3)</source>
        <translation>%1 (pages %2–%3)</translation>
    </message>
    <message>
        <source>Đã trả lại nơi gửi; không dùng số nào.</source>
        <translation>Returned to the sender; no number was used.</translation>
    </message>
    <message>
        <source>Ảnh dán %1.png</source>
        <translation>Pasted picture %1.png</translation>
    </message>
</context>
<context>
    <name>chauban::IntakeScreen</name>
    <message>
        <source>Chưa có văn bản nào chờ vào sổ</source>
        <translation>No documents to register</translation>
    </message>
    <message>
        <source>Kéo tệp vào đây, dán tệp hoặc các dòng bảng tính (Ctrl+V), bấm “Thêm tệp…”, hoặc chọn thư mục của máy quét.</source>
        <translation>Drag files here, paste files or spreadsheet rows (Ctrl+V), click “Add files…”, or choose the scanner’s folder.</translation>
    </message>
    <message>
        <source>Tiếp nhận, vào sổ văn bản đến</source>
        <translation>Receive and register incoming documents</translation>
    </message>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Thêm tệp vào hàng chờ (Ctrl+O)</source>
        <translation>Add files to queue (Ctrl+O)</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Dán tệp hoặc các dòng bảng tính vào hàng chờ (Ctrl+Shift+V)</source>
        <translation>Paste files or spreadsheet rows into the queue (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Trong bộ nhớ tạm không có tệp hay dòng bảng tính nào.</source>
        <translation>The clipboard has no files or spreadsheet rows.</translation>
    </message>
    <message>
        <source>Hàng chờ vào sổ</source>
        <translation>Registration queue</translation>
    </message>
    <message>
        <source>Vào sổ và mở tiếp (Ctrl+Enter)</source>
        <translation>Register, open next (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tách thành nhiều văn bản… (Ctrl+T)</source>
        <translation>Split into several documents… (Ctrl+T)</translation>
    </message>
    <message>
        <source>F4 lặp lại ô của văn bản trước · Ctrl+J ô cần kiểm tra tiếp theo · Alt+↓ văn bản sau</source>
        <translation>F4 repeat the previous document’s field · Ctrl+J next field to check · Alt+↓ next document</translation>
    </message>
    <message>
        <source>Vào sổ và mở tiếp</source>
        <translation>Register and open next</translation>
    </message>
    <message>
        <source>Lặp lại giá trị trước</source>
        <translation>Repeat previous value</translation>
    </message>
    <message>
        <source>Ô cần kiểm tra tiếp theo</source>
        <translation>Next field to check</translation>
    </message>
    <message>
        <source>Văn bản sau</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Văn bản trước</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Thêm tệp</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Dán vào hàng chờ</source>
        <translation>Paste into queue</translation>
    </message>
    <message>
        <source>Tách thành nhiều văn bản</source>
        <translation>Split into several documents</translation>
    </message>
    <message>
        <source>Hàng chờ</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Thêm tệp vào hàng chờ</source>
        <translation>Add files to queue</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Thư mục mà máy quét ghi tệp vào</source>
        <translation>Folder the scanner writes files to</translation>
    </message>
    <message>
        <source>%1 văn bản chờ vào sổ · %2 cần kiểm tra · %3 đã vào sổ</source>
        <translation>%1 documents to register · %2 to check · %3 registered</translation>
    </message>
    <message>
        <source>Hãy xem các ô có chữ “cần kiểm tra”, rồi bấm Ctrl+Enter lần nữa.</source>
        <translation>Review the fields marked “to check”, then press Ctrl+Enter again.</translation>
    </message>
    <message>
        <source>Thư mục quét…</source>
        <translation>Scan folder…</translation>
    </message>
    <message>
        <source>Quét: %1</source>
        <translation>Scanning: %1</translation>
    </message>
    <message>
        <source>Chọn thư mục mà máy quét ghi tệp vào</source>
        <translation>Choose the folder the scanner writes files to</translation>
    </message>
    <message numerus="yes">
        <source>Đã thêm %n văn bản từ bảng tính.</source>
        <translation>
            <numerusform>%n document added from the spreadsheet.</numerusform>
            <numerusform>%n documents added from the spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hãy xem tên cơ quan vừa điền, rồi bấm Ctrl+Enter lần nữa.</source>
        <translation>Check the agency just filled in, then press Ctrl+Enter again.</translation>
    </message>
    <message>
        <source>Văn bản, ảnh quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Documents, scanned pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>chauban::IssuePanel</name>
    <message>
        <source>Phát hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Lưu gói gửi…</source>
        <translation>Save package…</translation>
    </message>
    <message>
        <source>văn bản đến số %1 của %2</source>
        <translation>incoming document no. %1 from %2</translation>
    </message>
    <message>
        <source>văn bản đến của %1</source>
        <translation>incoming document from %1</translation>
    </message>
    <message>
        <source>Phát hành sẽ kết thúc %1 được trả lời.</source>
        <translation>Issuing will finish %1, which is being answered.</translation>
    </message>
    <message>
        <source>Trả lời %1. Văn bản đến đó vẫn mở: người chủ trì chưa đề nghị kết thúc khi phát hành.</source>
        <translation>Replies to %1. That incoming document stays open: the lead has not asked to finish it on issue.</translation>
    </message>
    <message>
        <source>Trả lời %1, đã kết thúc.</source>
        <translation>Replies to %1, finished.</translation>
    </message>
    <message>
        <source>Hãy nhập ít nhất một nơi nhận.</source>
        <translation>Enter at least one recipient.</translation>
    </message>
    <message numerus="yes">
        <source>Sẽ phát hành %1 đến %n nơi nhận.</source>
        <translation>
            <numerusform>%1 will be issued to %n recipient.</numerusform>
            <numerusform>%1 will be issued to %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã phát hành %1 và kết thúc văn bản đến được trả lời.</source>
        <translation>%1 issued and the incoming document it answers finished.</translation>
    </message>
    <message>
        <source>Đã phát hành %1.</source>
        <translation>%1 issued.</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Việc gửi và nhận có thể ghi tiếp về sau.</source>
        <translation>Sending and receipt can be recorded later.</translation>
    </message>
    <message>
        <source>Chọn nơi lưu gói gửi</source>
        <translation>Choose where to save the package</translation>
    </message>
    <message>
        <source>Đã lưu gói gửi vào %1</source>
        <translation>Package saved to %1</translation>
    </message>
    <message>
        <source>Kết thúc văn bản đến được trả lời</source>
        <translation>Close the incoming document that is answered</translation>
    </message>
    <message>
        <source>Trả lời %1. Văn bản đến đó vẫn mở.</source>
        <translation>Answers %1, which is still open.</translation>
    </message>
</context>
<context>
    <name>chauban::KeyField</name>
    <message>
        <source>Chọn tệp chứng thư số…</source>
        <translation>Choose certificate file…</translation>
    </message>
    <message>
        <source>Chọn tệp chứng thư số khác…</source>
        <translation>Choose another certificate file…</translation>
    </message>
    <message>
        <source>Hình ảnh chữ ký</source>
        <translation>Signature image</translation>
    </message>
    <message>
        <source>Hình ảnh dấu</source>
        <translation>Seal image</translation>
    </message>
    <message>
        <source>Chọn hình ảnh…</source>
        <translation>Choose image…</translation>
    </message>
    <message>
        <source>Chứng thư số</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Chứng thư số của cơ quan</source>
        <translation>Agency certificate</translation>
    </message>
    <message>
        <source>Mật khẩu (PIN) của chứng thư số</source>
        <translation>Certificate password (PIN)</translation>
    </message>
    <message>
        <source>Mật khẩu chưa đúng (lần %1). Chưa có gì được ký; hãy nhập lại.</source>
        <translation>Incorrect password (attempt %1). Nothing has been signed; enter it again.</translation>
    </message>
    <message>
        <source>Mật khẩu chưa đúng (lần %1). Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt, hoặc liên hệ nơi cấp chứng thư số.</source>
        <translation>Incorrect password (attempt %1). Check Caps Lock and the Vietnamese input method, or contact the certificate issuer.</translation>
    </message>
    <message>
        <source>Chưa chọn hình ảnh</source>
        <translation>No image chosen</translation>
    </message>
    <message>
        <source>Không đọc được hình ảnh</source>
        <translation>Could not read the image</translation>
    </message>
    <message>
        <source>Chọn tệp chứng thư số</source>
        <translation>Choose certificate file</translation>
    </message>
    <message>
        <source>Chọn hình ảnh</source>
        <translation>Choose image</translation>
    </message>
    <message>
        <source>Hình ảnh PNG (*.png)</source>
        <translation>PNG image (*.png)</translation>
    </message>
    <message>
        <source>Máy này chưa có chứng thư số của bạn. Hãy chọn tệp .p12 hoặc .pfx được cấp, hoặc cắm USB token.</source>
        <translation>This computer has no certificate of yours yet. Choose the .p12 or .pfx file you were given, or plug in a USB token.</translation>
    </message>
    <message>
        <source>Máy này chưa có chứng thư số của cơ quan. Hãy chọn tệp .p12 hoặc .pfx được cấp, hoặc cắm USB token.</source>
        <translation>This computer has no certificate of the agency yet. Choose the .p12 or .pfx file it was given, or plug in a USB token.</translation>
    </message>
    <message>
        <source>Chữ ký số trên thiết bị (USB token)</source>
        <translation>Signature on a device (USB token)</translation>
    </message>
    <message>
        <source>Trên thiết bị %1 · hạn đến %2</source>
        <translation>On the device %1 · valid until %2</translation>
    </message>
    <message>
        <source>Mã PIN của thiết bị</source>
        <translation>PIN of the device</translation>
    </message>
    <message>
        <source>Chứng thư số (*.p12 *.pfx)</source>
        <translation>Certificates (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Hãy nhập mã PIN của thiết bị.</source>
        <translation>Enter the PIN of the device.</translation>
    </message>
    <message>
        <source>Hãy nhập mật khẩu của chứng thư số.</source>
        <translation>Enter the password of the certificate.</translation>
    </message>
    <message>
        <source>Hãy nhập mật khẩu của chứng thư số cơ quan.</source>
        <translation>Enter the password of the agency’s certificate.</translation>
    </message>
</context>
<context>
    <name>chauban::LetterPanel</name>
    <message>
        <source>Sổ của</source>
        <translation>Register of</translation>
    </message>
</context>
<context>
    <name>chauban::LetterQueueModel</name>
    <message numerus="yes">
        <source>%n tệp kèm</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Chờ đọc</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Không đọc được</source>
        <translation>Could not read</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Đang vào sổ</source>
        <translation>Registering</translation>
    </message>
    <message>
        <source>Đã vào sổ · số đến %1</source>
        <translation>Registered · arrival number %1</translation>
    </message>
    <message>
        <source>Chữ ký số không hợp lệ</source>
        <translation>Digital signature not valid</translation>
    </message>
    <message>
        <source>Chưa vào sổ được</source>
        <translation>Cannot register yet</translation>
    </message>
    <message>
        <source>Cần kiểm tra</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đã đọc</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Không phải văn bản</source>
        <translation>Not a letter</translation>
    </message>
    <message>
        <source>Đang nhận dạng chữ</source>
        <translation>Being recognised</translation>
    </message>
    <message>
        <source>Cần mật khẩu</source>
        <translation>Needs a password</translation>
    </message>
</context>
<context>
    <name>chauban::LetterView</name>
    <message>
        <source>Trang trước (Alt+PageUp)</source>
        <translation>Previous page (Alt+PageUp)</translation>
    </message>
    <message>
        <source>Trang sau (Alt+PageDown)</source>
        <translation>Next page (Alt+PageDown)</translation>
    </message>
    <message>
        <source>Thu nhỏ trang (Ctrl+-)</source>
        <translation>Smaller page (Ctrl+-)</translation>
    </message>
    <message>
        <source>Phóng to trang (Ctrl++)</source>
        <translation>Larger page (Ctrl++)</translation>
    </message>
    <message>
        <source>Vừa chiều rộng</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Văn bản giấy, chưa có tệp. Khi vào sổ, phiếu giải quyết đứng thay cho tệp; hoặc chọn cùng tệp quét rồi bấm “Nối trang”.</source>
        <translation>Paper document, no file yet. On registration the handling slip stands in for the file; or select it together with a scan and click “Join pages”.</translation>
    </message>
    <message>
        <source>Văn bản này không có tệp.</source>
        <translation>This document has no file.</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>%1 · bấm vào chữ để điền vào ô đang chọn</source>
        <translation>%1 · click a word to fill the chosen field</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>chauban::LevelText</name>
    <message>
        <source>Chưa có dấu thời gian, nên giờ ký là giờ của máy người ký; khi chứng thư hết hạn sẽ không còn kiểm tra được.</source>
        <translation>No time-stamp, so the time is that of the signer’s computer; once the certificate has expired it can no longer be checked.</translation>
    </message>
    <message>
        <source>Có dấu thời gian; tệp chưa kèm đủ dữ liệu cho biết chứng thư có bị thu hồi hay không, nên về sau phải hỏi lại nơi cấp.</source>
        <translation>Has a time-stamp; the file lacks data that tells whether the certificate was revoked, so its issuer must be asked later.</translation>
    </message>
    <message>
        <source>Có dấu thời gian và đủ dữ liệu kiểm tra ngay trong tệp; chưa có dấu thời gian lưu trữ để bảo vệ dữ liệu đó lâu dài.</source>
        <translation>Has a time-stamp and all data for checking in the file; no archive time-stamp protects that data for long yet.</translation>
    </message>
    <message>
        <source>Mức cao nhất: có dấu thời gian, đủ dữ liệu kiểm tra và dấu thời gian lưu trữ, nên kiểm tra được lâu dài.</source>
        <translation>The highest level: time-stamp, all data for checking and an archive time-stamp, so it can be checked for long.</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Time-stamp</translation>
    </message>
    <message>
        <source>Kiểu cũ</source>
        <translation>Old kind</translation>
    </message>
    <message>
        <source>Chưa xếp mức</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>Dấu thời gian của cả tệp: chứng minh tệp đã có vào lúc đó, không phải chữ ký của người hay cơ quan.</source>
        <translation>A time-stamp over the whole file: it proves that the file was there at that time, and is nobody’s signature.</translation>
    </message>
    <message>
        <source>Chữ ký kiểu cũ (PKCS#7), không theo chuẩn PAdES. %1</source>
        <translation>A signature of the old kind (PKCS#7), not by PAdES. %1</translation>
    </message>
    <message>
        <source>Không xếp mức vì chữ ký không ghi nó dùng chứng thư nào.</source>
        <translation>No level, because the signature does not say which certificate it uses.</translation>
    </message>
    <message>
        <source>Không xếp mức vì chữ ký không khớp với phần đã ký, hoặc không kiểm tra được.</source>
        <translation>No level, because the signature does not match what was signed or cannot be checked.</translation>
    </message>
</context>
<context>
    <name>chauban::LineModel</name>
    <message>
        <source>Đang tải</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>mark. line</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>chauban::ListScreen</name>
    <message>
        <source>Trở lại danh sách</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>%1 văn bản</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>hơn %1 văn bản</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>Đánh dấu đã đọc</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Xuất ra bảng tính</source>
        <translation>Export to spreadsheet</translation>
    </message>
    <message>
        <source>Xuất các văn bản đã chọn</source>
        <translation>Export selected documents</translation>
    </message>
    <message>
        <source>Bảng tính CSV (*.csv)</source>
        <translation>CSV spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>danh-sach-van-ban.csv</source>
        <translation>danh-sach-van-ban.csv</translation>
    </message>
    <message>
        <source>Đã xuất danh sách ra tệp %1.</source>
        <translation>List exported to file %1.</translation>
    </message>
    <message>
        <source>Nội dung đang nhập cho %1 vẫn được giữ.</source>
        <translation>What you were typing for %1 is kept.</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>chauban::LoginPage</name>
    <message>
        <source>Châu Bản</source>
        <translation>Châu Bản</translation>
    </message>
    <message>
        <source>Văn bản, phê duyệt, ký số và lưu trữ</source>
        <translation>Documents, approval, digital signing and archiving</translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Kho văn bản nằm trên máy này: ai dùng được tài khoản máy tính này thì đọc được kho.</source>
        <translation>The document store is on this computer: anyone who can use this computer account can read it.</translation>
    </message>
    <message>
        <source>Cơ quan mẫu: chọn một người để dùng thử</source>
        <translation>Sample agency: choose a person to try</translation>
    </message>
    <message>
        <source>Người của cơ quan mẫu</source>
        <translation>People of the sample agency</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, position</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chauban::MainWindow</name>
    <message>
        <source>Châu Bản</source>
        <translation>Châu Bản</translation>
    </message>
    <message>
        <source>Đang đổi giao diện…</source>
        <translation>Changing the looks…</translation>
    </message>
</context>
<context>
    <name>chauban::NavigationBar</name>
    <message>
        <source>Điều hướng</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>chauban::News</name>
    <message>
        <source>Văn bản mật, chỉ xem trong chương trình.</source>
        <translation>A secret document, to be seen only in the program.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Văn bản được trả lại để chỉnh sửa</source>
        <translation>A document was returned for revision</translation>
    </message>
    <message>
        <source>Việc mới: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>%1: thêm %2 văn bản</source>
        <translation>%1: %2 more documents</translation>
    </message>
    <message>
        <source>Mở danh sách để xem.</source>
        <translation>Open the list to see them.</translation>
    </message>
    <message>
        <source>Sắp đến hạn, quá hạn: %1 việc</source>
        <translation>Due soon or overdue: %1 tasks</translation>
    </message>
    <message>
        <source>Quá hạn từ %1</source>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Đến hạn lúc %1</source>
        <translation>Due at %1</translation>
    </message>
</context>
<context>
    <name>chauban::Notifier</name>
    <message>
        <source>Chưa có gì mới</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Việc vừa làm chưa xong</source>
        <translation>Your last act was not completed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chauban::NumberCard</name>
    <message>
        <source>Đã vào sổ · số đến</source>
        <translation>Registered · arrival number</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Đã vào sổ, số đến %1</source>
        <translation>Registered, arrival number %1</translation>
    </message>
</context>
<context>
    <name>chauban::NumberPanel</name>
    <message>
        <source>Cấp số</source>
        <translation>Assign number</translation>
    </message>
    <message>
        <source>Đóng dấu ngay sau khi cấp số</source>
        <translation>Seal right after numbering</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Sổ văn bản đi %1, năm %2</source>
        <translation>Outgoing document register %1, %2</translation>
    </message>
    <message>
        <source>Số dự kiến. Số chính thức chỉ có sau khi cấp.</source>
        <translation>Expected number. The official number exists only once assigned.</translation>
    </message>
    <message>
        <source>Cấp số và đóng dấu</source>
        <translation>Assign number and seal</translation>
    </message>
    <message>
        <source>Đang đọc sổ…</source>
        <translation>Reading register…</translation>
    </message>
    <message>
        <source>Sẽ cấp số, ghi ngày và đóng dấu %1.</source>
        <translation>%1 will be numbered, dated and sealed.</translation>
    </message>
    <message>
        <source>Sẽ cấp số cho %1.</source>
        <translation>Will assign a number to %1.</translation>
    </message>
    <message>
        <source>Đã cấp số ngày %1 và đóng dấu.</source>
        <translation>Number dated %1 assigned and sealed.</translation>
    </message>
    <message>
        <source>Đã cấp số ngày %1. Văn bản chờ đóng dấu.</source>
        <translation>Number dated %1 assigned. The document awaits sealing.</translation>
    </message>
    <message>
        <source>Đã cấp số và đóng dấu %1.</source>
        <translation>%1 numbered and sealed.</translation>
    </message>
    <message>
        <source>Đã cấp số %1.</source>
        <translation>Number %1 assigned.</translation>
    </message>
    <message>
        <source>Chưa đóng dấu được: %1</source>
        <translation>Could not seal: %1</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>chauban::OfficePage</name>
    <message>
        <source>Tiếp nhận văn bản</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Soạn văn bản</source>
        <translation>Draft document</translation>
    </message>
    <message>
        <source>mở màn hình</source>
        <translation>open screen</translation>
    </message>
    <message>
        <source>Giao diện sáng</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <source>đổi giao diện</source>
        <translation>change appearance</translation>
    </message>
    <message>
        <source>Giao diện tối</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Đăng xuất</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>chauban::OpinionProofs</name>
    <message>
        <source>Đã ký số · đang kiểm tra chữ ký…</source>
        <translation>Signed · the signature is being checked…</translation>
    </message>
    <message>
        <source>CHỮ KÝ SỐ KHÔNG ĐÚNG: ý kiến hoặc chữ ký đã bị thay đổi sau khi ký</source>
        <translation>THE SIGNATURE IS WRONG: words or signature were changed after signing</translation>
    </message>
    <message>
        <source>Đã ký số: %1 · chữ ký đúng, chưa xác định được nơi cấp chứng thư</source>
        <translation>Signed: %1 · the signature holds, the issuer of the certificate is not known to be trusted</translation>
    </message>
    <message>
        <source>Đã ký số: %1 · chữ ký đúng</source>
        <translation>Signed: %1 · the signature holds</translation>
    </message>
    <message>
        <source>Chọn thư mục để lưu bằng chứng</source>
        <translation>Choose a folder for the evidence</translation>
    </message>
    <message>
        <source>Đã lưu bằng chứng vào %1. Cách kiểm tra ở tệp README.txt.</source>
        <translation>Evidence saved in %1. README.txt tells how to check it.</translation>
    </message>
</context>
<context>
    <name>chauban::OversightPanel</name>
    <message>
        <source>Đôn đốc</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Gia hạn xử lý</source>
        <translation>Extend deadline</translation>
    </message>
    <message>
        <source>Giao người khác xử lý</source>
        <translation>Reassign handling</translation>
    </message>
    <message>
        <source>Đôn đốc %1</source>
        <translation>Remind %1</translation>
    </message>
    <message>
        <source>Gia hạn %1</source>
        <translation>Extend %1</translation>
    </message>
    <message>
        <source>Giao lại %1</source>
        <translation>Reassign %1</translation>
    </message>
    <message>
        <source>Giao cho</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>Gõ số ngày làm việc được thêm, hoặc ngày hạn mới</source>
        <translation>Type the number of working days to add, or the new deadline</translation>
    </message>
    <message>
        <source>Thêm bao lâu, tính từ hạn hiện nay</source>
        <translation>How much longer, counted from the current deadline</translation>
    </message>
    <message>
        <source>Lời nhắc (không bắt buộc)</source>
        <translation>Reminder (optional)</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Việc của</source>
        <translation>Work of</translation>
    </message>
    <message>
        <source>Không còn việc nào đang chờ. Hãy đóng và mở lại văn bản.</source>
        <translation>No work is waiting. Close and reopen the document.</translation>
    </message>
    <message>
        <source>Chọn người nhận việc.</source>
        <translation>Choose who receives the work.</translation>
    </message>
    <message>
        <source>Nhập thời gian thêm.</source>
        <translation>Enter the extra time.</translation>
    </message>
    <message>
        <source>Hãy nhập lý do.</source>
        <translation>Enter a reason.</translation>
    </message>
    <message>
        <source>Đã đôn đốc %1.</source>
        <translation>Reminder sent for %1.</translation>
    </message>
    <message>
        <source>Đã gia hạn %1.</source>
        <translation>%1 extended.</translation>
    </message>
    <message>
        <source>Đã giao lại %1.</source>
        <translation>%1 reassigned.</translation>
    </message>
</context>
<context>
    <name>chauban::PageView</name>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
    <message>
        <source>Đang mở tài liệu…</source>
        <translation>Opening document…</translation>
    </message>
    <message>
        <source>Không mở được tài liệu</source>
        <translation>Could not open the document</translation>
    </message>
    <message>
        <source>Không hiển thị được trang này</source>
        <translation>This page cannot be shown</translation>
    </message>
    <message>
        <source>Đang tải trang…</source>
        <translation>Loading page…</translation>
    </message>
    <message>
        <source>Các trang văn bản</source>
        <translation>Document pages</translation>
    </message>
    <message>
        <source>Chép đoạn đã chọn</source>
        <translation>Copy selected text</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Cỡ thật</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>Thử mở lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Đọc lại tài liệu từ đầu, giữ nguyên chỗ đang xem</source>
        <translation>Reads the document anew and keeps your place</translation>
    </message>
</context>
<context>
    <name>chauban::PaperChanges</name>
    <message>
        <source>Chỗ này trông khác với lúc ký</source>
        <translation>This place looks different from when it was signed</translation>
    </message>
    <message>
        <source>Không có thay đổi được phép nào nằm ở đây. Hãy so hai bản.</source>
        <translation>No allowed change lies here. Compare the two.</translation>
    </message>
    <message>
        <source>Không có quy tắc nào cho phép thay đổi này.</source>
        <translation>No rule allows this change.</translation>
    </message>
    <message>
        <source>Mất %1 trang so với lúc ký</source>
        <translation>%1 pages fewer than when it was signed</translation>
    </message>
    <message>
        <source>Không có quy tắc nào cho phép bớt trang.</source>
        <translation>No rule allows taking pages away.</translation>
    </message>
</context>
<context>
    <name>chauban::PaperDeeds</name>
    <message>
        <source>Không ghi được tệp %1. Hãy chọn thư mục khác.</source>
        <translation>Could not write file %1. Choose another folder.</translation>
    </message>
    <message>
        <source>In văn bản %1</source>
        <translation>Print document %1</translation>
    </message>
    <message>
        <source>Đã gửi văn bản ra máy in.</source>
        <translation>Document sent to the printer.</translation>
    </message>
    <message>
        <source>Không in được. Hãy kiểm tra máy in rồi in lại, hoặc lưu bản sao.</source>
        <translation>Could not print. Check the printer and print again, or save a copy.</translation>
    </message>
    <message>
        <source>Lưu bản sao</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>Đã lưu bản sao vào %1.</source>
        <translation>Copy saved to %1.</translation>
    </message>
    <message>
        <source>Mở bằng chương trình khác</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Mở tệp %1 bằng chương trình khác trên máy này?</source>
        <translation>Open file %1 with another program on this computer?</translation>
    </message>
    <message>
        <source>Chỉ mở tệp của nơi gửi mà bạn tin cậy. Sửa trong chương trình đó không làm thay đổi văn bản đã lưu.</source>
        <translation>Open files only from senders you trust. Changes made in the other program do not alter the stored document.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Không mở</source>
        <translation>Do not open</translation>
    </message>
    <message>
        <source>Máy này không có chương trình mở tệp %1. Hãy lưu bản sao.</source>
        <translation>This computer has no program to open file %1. Save a copy instead.</translation>
    </message>
</context>
<context>
    <name>chauban::PaperEntries</name>
    <message>
        <source>Trả lời văn bản này</source>
        <translation>Reply to this document</translation>
    </message>
    <message>
        <source>Văn bản trả lời</source>
        <translation>Reply document</translation>
    </message>
    <message>
        <source>Thay thế văn bản này</source>
        <translation>Replaces this document</translation>
    </message>
    <message>
        <source>Được thay thế bởi văn bản này</source>
        <translation>Is replaced by this document</translation>
    </message>
    <message>
        <source>Là phụ lục của văn bản này</source>
        <translation>Is an annex of this document</translation>
    </message>
    <message>
        <source>Phụ lục</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Bản gốc của bản sao</source>
        <translation>Original of the copy</translation>
    </message>
    <message>
        <source>Bản sao</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Bản trùng</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Ai xem được văn bản này?</source>
        <translation>Who can view this document?</translation>
    </message>
    <message>
        <source>%1, từ khi %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Văn bản liên quan</source>
        <translation>Related documents</translation>
    </message>
    <message>
        <source>Hồ sơ công việc</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1 · người giữ: %2</source>
        <translation>%1 · holder: %2</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Người nhận: %1</source>
        <translation>Recipient: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (văn bản được trả lời)</source>
        <translation>%1 (document answered)</translation>
    </message>
    <message>
        <source>%1 (văn bản liên quan)</source>
        <translation>%1 (related document)</translation>
    </message>
    <message>
        <source>Mức chữ ký: %1</source>
        <translation>Signature level: %1</translation>
    </message>
</context>
<context>
    <name>chauban::PaperFields</name>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and notation</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Tên loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nhập trích yếu.</source>
        <translation>Enter the subject.</translation>
    </message>
    <message>
        <source>Chọn tên loại văn bản.</source>
        <translation>Choose the document type.</translation>
    </message>
    <message>
        <source>Nhập ngày văn bản theo dạng ngày/tháng/năm, ví dụ 21/9/2026.</source>
        <translation>Enter the document date as day/month/year, e.g. 21/9/2026.</translation>
    </message>
</context>
<context>
    <name>chauban::PaperPages</name>
    <message>
        <source>Mở song song</source>
        <translation>Open beside</translation>
    </message>
    <message>
        <source>Mở song song: %1</source>
        <translation>Open beside: %1</translation>
    </message>
    <message>
        <source>Mở song song…</source>
        <translation>Open beside…</translation>
    </message>
</context>
<context>
    <name>chauban::PaperPicker</name>
    <message>
        <source>Đưa vào hồ sơ</source>
        <translation>File in dossier</translation>
    </message>
    <message>
        <source>Thêm văn bản vào hồ sơ</source>
        <translation>Add documents to dossier</translation>
    </message>
    <message>
        <source>Tìm văn bản</source>
        <translation>Find documents</translation>
    </message>
    <message>
        <source>Số, ký hiệu hoặc từ trong trích yếu</source>
        <translation>Number, notation or words in the subject</translation>
    </message>
    <message>
        <source>Văn bản tìm thấy</source>
        <translation>Documents found</translation>
    </message>
    <message>
        <source>Quay lại hồ sơ</source>
        <translation>Back to dossier</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>chauban::PaperTable</name>
    <message>
        <source>Chưa có số</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Công việc</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Tham khảo</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and notation</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vào hồ sơ để</source>
        <translation>Filed as</translation>
    </message>
</context>
<context>
    <name>chauban::People</name>
    <message>
        <source>Người không còn trong danh bạ</source>
        <translation>Person no longer in the directory</translation>
    </message>
    <message>
        <source>Hệ thống</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 (thay %2)</source>
        <translation>%1 (for %2)</translation>
    </message>
</context>
<context>
    <name>chauban::PickBar</name>
    <message>
        <source>Bỏ chọn tất cả</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Đã chọn %1</source>
        <translation>%1 selected</translation>
    </message>
</context>
<context>
    <name>chauban::PickedRow</name>
    <message>
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Contribute</translation>
    </message>
    <message>
        <source>Để biết</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chauban::PlaceField</name>
    <message>
        <source>Vị trí hình ảnh chữ ký</source>
        <translation>Signature image position</translation>
    </message>
    <message>
        <source>Dưới chức vụ</source>
        <translation>Below the title</translation>
    </message>
    <message>
        <source>Cuối văn bản</source>
        <translation>End of document</translation>
    </message>
    <message>
        <source>Tự chọn</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Không hiển thị</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Đang đọc trang văn bản…</source>
        <translation>Reading document pages…</translation>
    </message>
    <message>
        <source>Vị trí theo mẫu: hình ảnh chữ ký nằm đúng ô ký dưới chức vụ.</source>
        <translation>Standard position: the signature image sits in the signature space below the title.</translation>
    </message>
    <message>
        <source>Văn bản được ký số nhưng không in hình ảnh chữ ký.</source>
        <translation>The document is digitally signed but no signature image is printed.</translation>
    </message>
    <message>
        <source>Hãy chọn vị trí hình ảnh chữ ký.</source>
        <translation>Choose the signature image position.</translation>
    </message>
    <message>
        <source>Hình ảnh chữ ký đang đè lên chữ. Hãy chuyển ra chỗ trống.</source>
        <translation>The signature image covers text. Move it to an empty space.</translation>
    </message>
    <message>
        <source>Trang %1 · %2, %3 pt · %4 × %5</source>
        <translation>Page %1 · %2, %3 pt · %4 × %5</translation>
    </message>
</context>
<context>
    <name>chauban::PrincipalPicker</name>
    <message>
        <source>Gõ tên đơn vị hoặc người, không cần dấu</source>
        <translation>Type a unit or person, accents not needed</translation>
    </message>
    <message>
        <source>Tìm đơn vị hoặc người để giao</source>
        <translation>Find a unit or person to assign</translation>
    </message>
    <message>
        <source>Đơn vị và người tìm được</source>
        <translation>Units and people found</translation>
    </message>
    <message>
        <source>↑ ↓ chọn, Enter nhận</source>
        <translation>↑ ↓ select, Enter accept</translation>
    </message>
    <message>
        <source>Enter thêm · ↓ mở danh sách · Ctrl+1 chủ trì · Ctrl+2 phối hợp · Ctrl+3 để biết</source>
        <translation>Enter add · ↓ open list · Ctrl+1 lead · Ctrl+2 contribute · Ctrl+3 informed</translation>
    </message>
</context>
<context>
    <name>chauban::ReaderPane</name>
    <message>
        <source>Ảnh thu nhỏ (F7)</source>
        <translation>Thumbnails (F7)</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Về cỡ thật 100 % (Ctrl+0)</source>
        <translation>Back to actual size 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Vừa chiều rộng</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Vừa cả trang</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Xoay trang xem</source>
        <translation>Rotate view</translation>
    </message>
    <message>
        <source>Tìm trong văn bản (Ctrl+F)</source>
        <translation>Find in document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm trong văn bản</source>
        <translation>Find in document</translation>
    </message>
    <message>
        <source>Ảnh thu nhỏ</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>Chỗ tiếp theo</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Chỗ trước</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Các trang văn bản</source>
        <translation>Document pages</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>chauban::RecipientStates</name>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Ghi đã nhận</source>
        <translation>Record as received</translation>
    </message>
    <message>
        <source>Ghi đã gửi</source>
        <translation>Record as sent</translation>
    </message>
    <message>
        <source>Ghi %1 đã nhận</source>
        <translation>Record %1 as received</translation>
    </message>
    <message>
        <source>Ghi đã gửi %1</source>
        <translation>Record %1 as sent</translation>
    </message>
</context>
<context>
    <name>chauban::RecipientsField</name>
    <message>
        <source>Thêm nơi nhận rồi nhấn Enter</source>
        <translation>Add a recipient and press Enter</translation>
    </message>
    <message>
        <source>Thêm nơi nhận</source>
        <translation>Add recipient</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Bỏ nơi nhận đang chọn (Delete)</source>
        <translation>Remove the selected recipient (Delete)</translation>
    </message>
</context>
<context>
    <name>chauban::RegisterImport</name>
    <message>
        <source>Nhập sổ</source>
        <translation>Import register</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Các dòng có lỗi</source>
        <translation>Rows with errors</translation>
    </message>
    <message>
        <source>Nhập sổ cũ từ %1</source>
        <translation>Import old register from %1</translation>
    </message>
    <message>
        <source>Đang đọc…</source>
        <translation>Reading…</translation>
    </message>
    <message numerus="yes">
        <source>%n dòng đọc được, không có lỗi.</source>
        <translation>
            <numerusform>%n row read, no errors.</numerusform>
            <numerusform>%n rows read, no errors.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dòng đọc được; %2 chỗ phải sửa trong tệp rồi chọn lại. Chưa có gì được nhập.</source>
        <translation>%1 rows read; %2 places must be corrected in the file, then choose it again. Nothing has been imported.</translation>
    </message>
    <message>
        <source>%1 Bỏ qua cột: %2.</source>
        <translation>%1 Columns skipped: %2.</translation>
    </message>
    <message>
        <source>Dòng %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nhập %n dòng</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã nhập %1 dòng; số tiếp theo là %2.</source>
        <translation>%1 rows imported; the next number is %2.</translation>
    </message>
    <message>
        <source>Đã nhập %1 dòng; số tiếp theo là %2. Còn thiếu số: %3.</source>
        <translation>%1 rows imported; the next number is %2. Missing numbers: %3.</translation>
    </message>
</context>
<context>
    <name>chauban::RegisterModel</name>
    <message>
        <source>Đã hủy: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and notation</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Tên loại và trích yếu</source>
        <translation>Type and subject</translation>
    </message>
    <message>
        <source>Đơn vị/người nhận</source>
        <translation>Receiving unit/person</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Đơn vị lưu</source>
        <translation>Filing unit</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Date sent</translation>
    </message>
</context>
<context>
    <name>chauban::RegisterScreen</name>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Số, ký hiệu hoặc nội dung</source>
        <translation>Number, notation or content</translation>
    </message>
    <message>
        <source>Cột hiển thị</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Cơ quan có sổ</source>
        <translation>Agency with register</translation>
    </message>
    <message>
        <source>Mọi cơ quan có sổ</source>
        <translation>All agencies with registers</translation>
    </message>
    <message>
        <source>Đơn vị soạn thảo</source>
        <translation>Drafting unit</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Không có văn bản nào</source>
        <translation>No documents</translation>
    </message>
    <message>
        <source>Không có văn bản nào hợp với bộ lọc. Thử chọn “Mọi năm” hoặc xóa bớt điều kiện.</source>
        <translation>No documents match the filter. Try “All years” or remove some conditions.</translation>
    </message>
</context>
<context>
    <name>chauban::RegisteredBar</name>
    <message>
        <source>Đính chính…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Hủy số…</source>
        <translation>Cancel number…</translation>
    </message>
    <message>
        <source>Lý do (bắt buộc)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Văn bản đã vào sổ, số đến %1.</source>
        <translation>The document is registered, arrival number %1.</translation>
    </message>
    <message>
        <source>Lưu đính chính</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>Hủy số đến %1</source>
        <translation>Cancel arrival number %1</translation>
    </message>
    <message>
        <source>Sửa các ô ở trên rồi ghi lý do. Nội dung cũ vẫn còn trong nhật ký; độ mật và số đến không đổi.</source>
        <translation>Edit the fields above, then give a reason. The old content stays in the journal; the secrecy level and arrival number do not change.</translation>
    </message>
    <message>
        <source>Số đến %1 sẽ bỏ trống, không cấp lại; việc đang xử lý văn bản này dừng lại. Trong sổ vẫn còn dòng này với lý do hủy.</source>
        <translation>Arrival number %1 will be left void and not reassigned; current handling of this document stops. The row stays in the register with the reason for cancellation.</translation>
    </message>
    <message>
        <source>Đã đính chính; nội dung cũ vẫn còn trong nhật ký.</source>
        <translation>Corrected; the old content stays in the journal.</translation>
    </message>
    <message>
        <source>Đã hủy số đến %1.</source>
        <translation>Arrival number %1 cancelled.</translation>
    </message>
</context>
<context>
    <name>chauban::RegistersScreen</name>
    <message>
        <source>Sổ văn bản</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>In sổ…</source>
        <translation>Print register…</translation>
    </message>
    <message>
        <source>Xuất CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Nhập sổ cũ…</source>
        <translation>Import old register…</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Loại sổ</source>
        <translation>Register type</translation>
    </message>
    <message>
        <source>Sổ thường</source>
        <translation>Ordinary register</translation>
    </message>
    <message>
        <source>Sổ văn bản mật</source>
        <translation>Secret document register</translation>
    </message>
    <message>
        <source>Sổ bản sao</source>
        <translation>Copy register</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Print form</translation>
    </message>
    <message>
        <source>Mẫu sổ đăng ký</source>
        <translation>Registration form</translation>
    </message>
    <message>
        <source>Mẫu theo dõi giải quyết</source>
        <translation>Follow-up form</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Số đầu tiên</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>Sổ văn bản %1 năm %2 chưa được mở.</source>
        <translation>The register %1 of %2 has not been opened yet.</translation>
    </message>
    <message>
        <source>Số tiếp theo: %1 · mở từ số %2</source>
        <translation>Next number: %1 · opened from number %2</translation>
    </message>
    <message>
        <source>Số tiếp theo: %1</source>
        <translation>Next number: %1</translation>
    </message>
    <message>
        <source>Đã mở sổ.</source>
        <translation>Register opened.</translation>
    </message>
    <message>
        <source>Ngày chưa đúng. Hãy nhập dạng 21/9 hoặc 21/9/2026.</source>
        <translation>Incorrect date. Enter it as 21/9 or 21/9/2026.</translation>
    </message>
    <message>
        <source>In sổ ra tệp PDF</source>
        <translation>Print register to PDF</translation>
    </message>
    <message>
        <source>Xuất sổ ra tệp CSV</source>
        <translation>Export register to CSV</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Tệp CSV (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Đã lưu sổ vào %1</source>
        <translation>Register saved to %1</translation>
    </message>
    <message>
        <source>Chọn sổ cũ</source>
        <translation>Choose old register</translation>
    </message>
    <message>
        <source>Bảng CSV (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>chauban::SavedFile</name>
    <message>
        <source>Đã lưu vào %1.</source>
        <translation>Saved to %1.</translation>
    </message>
</context>
<context>
    <name>chauban::SavedViews</name>
    <message>
        <source>Bộ lọc đã lưu</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Lưu bộ lọc đang dùng…</source>
        <translation>Save current filter…</translation>
    </message>
    <message>
        <source>Xóa bộ lọc đã lưu</source>
        <translation>Delete saved filter</translation>
    </message>
    <message>
        <source>Lưu bộ lọc</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Tên bộ lọc:</source>
        <translation>Filter name:</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>chauban::ScanNote</name>
    <message>
        <source>Bản quét: đang nhận dạng chữ ở trang đầu, các ô còn trống sẽ được điền khi xong.</source>
        <translation>Scan: the first page is being recognised; empty fields are filled when that is done.</translation>
    </message>
    <message>
        <source>Các ô được điền theo chữ nhận dạng từ bản quét, có thể sai: hãy đối chiếu với trang bên cạnh.</source>
        <translation>The fields were filled with text recognised on the scan and may be wrong: compare them with the page beside.</translation>
    </message>
    <message>
        <source>Bản quét chưa đọc được chữ: máy này chưa cài phần nhận dạng chữ tiếng Việt. Hãy nhập theo trang bên cạnh.</source>
        <translation>The scan was not read: text recognition for Vietnamese is not installed on this computer. Type from the page beside.</translation>
    </message>
    <message>
        <source>Không nhận dạng được chữ trên bản quét. Hãy nhập theo trang bên cạnh.</source>
        <translation>No text could be recognised on the scan. Type from the page beside.</translation>
    </message>
</context>
<context>
    <name>chauban::SealField</name>
    <message>
        <source>Đang đọc trang văn bản…</source>
        <translation>Reading document pages…</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Dấu</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Chỉnh vị trí trên trang</source>
        <translation>Adjust position on page</translation>
    </message>
    <message>
        <source>Văn bản không có tệp PDF nên không đóng dấu số được.</source>
        <translation>The document has no PDF file, so it cannot be digitally sealed.</translation>
    </message>
    <message>
        <source>Vị trí theo mẫu: số, ngày, tháng và dấu nằm đúng các ô để trống.</source>
        <translation>Standard position: the number, day, month and seal sit in their blank spaces.</translation>
    </message>
    <message>
        <source>Không tìm thấy đủ chỗ trống cho số, ngày, dấu trên trang; tạm đặt theo thể thức. Hãy kiểm tra từng vị trí trước khi đóng dấu.</source>
        <translation>Not enough empty space was found on the page for the number, date and seal; placed provisionally by the format rules. Check each position before sealing.</translation>
    </message>
    <message>
        <source>Đã tìm thấy chỗ trống cho số, ngày, tháng; dấu trùm một phần ba bên trái chữ ký.</source>
        <translation>Empty space found for the number, day and month; the seal covers the left third of the signature.</translation>
    </message>
    <message>
        <source>Đang đọc văn bản…</source>
        <translation>Reading document…</translation>
    </message>
    <message>
        <source>Hãy chọn tệp chứng thư số của cơ quan.</source>
        <translation>Choose the agency’s certificate file.</translation>
    </message>
    <message>
        <source>Hãy chọn hình ảnh dấu.</source>
        <translation>Choose a seal image.</translation>
    </message>
</context>
<context>
    <name>chauban::SealPanel</name>
    <message>
        <source>Đóng dấu</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Ngày %1</source>
        <translation>Date %1</translation>
    </message>
    <message>
        <source>Văn bản chưa được cấp số.</source>
        <translation>The document has no number yet.</translation>
    </message>
    <message>
        <source>Sẽ ghi số, ngày và đóng dấu cơ quan lên %1.</source>
        <translation>The number, date and agency seal will be applied to %1.</translation>
    </message>
    <message>
        <source>Đã đóng dấu %1.</source>
        <translation>%1 sealed.</translation>
    </message>
</context>
<context>
    <name>chauban::SearchScreen</name>
    <message>
        <source>Tìm kiếm</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Từ cần tìm, có dấu hoặc không dấu</source>
        <translation>Words to find, with or without accents</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Văn bản đến, đi hay nội bộ</source>
        <translation>Incoming, outgoing or internal document</translation>
    </message>
    <message>
        <source>Đến, đi và nội bộ</source>
        <translation>Incoming, outgoing and internal</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Văn bản nội bộ</source>
        <translation>Internal document</translation>
    </message>
    <message>
        <source>Tên loại văn bản</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Mọi tên loại</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Không tìm thấy văn bản nào</source>
        <translation>No documents found</translation>
    </message>
    <message>
        <source>Thử ít từ hơn, gõ không dấu, hoặc bỏ bớt điều kiện lọc.</source>
        <translation>Try fewer words, type without accents, or remove some filter conditions.</translation>
    </message>
</context>
<context>
    <name>chauban::SendBackBox</name>
    <message>
        <source>Trả lại nơi gửi…</source>
        <translation>Return to sender…</translation>
    </message>
    <message>
        <source>Trả lại nơi gửi</source>
        <translation>Return to sender</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lý do trả lại nơi gửi (bắt buộc)</source>
        <translation>Reason for returning it (required)</translation>
    </message>
</context>
<context>
    <name>chauban::SettingsScreen</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cỡ chữ (Ctrl+Alt+cộng/trừ)</source>
        <translation>Text size (Ctrl+Alt+plus/minus)</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Chứng thư số cá nhân</source>
        <translation>Personal certificate</translation>
    </message>
    <message>
        <source>Con dấu của cơ quan</source>
        <translation>Agency seal</translation>
    </message>
    <message>
        <source>Tệp PKCS#12 (.p12, .pfx) để ký. Mật khẩu được hỏi mỗi lần ký và không được lưu.</source>
        <translation>PKCS#12 file (.p12, .pfx) for signing. The password is asked for at each signing and is not stored.</translation>
    </message>
    <message>
        <source>Chứng thư số của cơ quan để đóng dấu khi ban hành; chỉ văn thư dùng.</source>
        <translation>The agency’s certificate for sealing on issue; used only by the clerk.</translation>
    </message>
    <message>
        <source>Thêm chứng thư số…</source>
        <translation>Add certificate…</translation>
    </message>
    <message>
        <source>Chưa có.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Bỏ %1 khỏi danh sách</source>
        <translation>Remove %1 from the list</translation>
    </message>
    <message>
        <source>Chọn tệp chứng thư số</source>
        <translation>Choose certificate file</translation>
    </message>
    <message>
        <source>Chứng thư số (*.p12 *.pfx)</source>
        <translation>Certificate (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Khi cửa sổ không ở trước mặt, việc mới, việc sắp đến hạn và văn bản bị trả lại được báo trên màn hình. Chuông ở đầu cửa sổ luôn giữ danh sách.</source>
        <translation>While the window is not in front, new work, close deadlines and returned documents are told on the desktop. The bell at the top always keeps the list.</translation>
    </message>
    <message>
        <source>Báo trên màn hình</source>
        <translation>Tell me on the desktop</translation>
    </message>
    <message>
        <source>Không báo trong khoảng giờ</source>
        <translation>Stay quiet between</translation>
    </message>
    <message>
        <source>Không báo từ</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Không báo đến</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Không chờ</source>
        <translation>Do not wait</translation>
    </message>
    <message>
        <source>%1 giây</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>Sau khi ký, chờ trước khi chuyển (“Dừng chuyển”)</source>
        <translation>Wait after signing before it goes on (“Stop forwarding”)</translation>
    </message>
</context>
<context>
    <name>chauban::ShortField</name>
    <message>
        <source>Gợi ý</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>chauban::SignDecisionField</name>
    <message>
        <source>Ký số ý kiến này</source>
        <translation>Sign this decision</translation>
    </message>
    <message>
        <source>Ý kiến, văn bản và bước xử lý được ký bằng chứng thư số của bạn và xuất được làm bằng chứng</source>
        <translation>Decision, document and step are signed with your certificate and can be saved as evidence</translation>
    </message>
    <message>
        <source>Quy trình yêu cầu ký số ý kiến ở bước này.</source>
        <translation>The chain asks for a signed decision in this step.</translation>
    </message>
    <message>
        <source>Hãy chọn chứng thư số để ký ý kiến, hoặc bỏ chọn “Ký số ý kiến này”.</source>
        <translation>Choose a certificate to sign the decision with, or do without “Sign this decision”.</translation>
    </message>
    <message>
        <source>Hãy chọn chứng thư số để ký ý kiến.</source>
        <translation>Choose a certificate to sign the decision with.</translation>
    </message>
</context>
<context>
    <name>chauban::SignPanel</name>
    <message>
        <source>Ký và chuyển</source>
        <translation>Sign and forward</translation>
    </message>
    <message>
        <source>Đang kiểm tra tệp…</source>
        <translation>Checking file…</translation>
    </message>
    <message>
        <source>Đang ký</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Vị trí hình ảnh chữ ký</source>
        <translation>Signature image position</translation>
    </message>
    <message>
        <source>Ý kiến kèm theo (không bắt buộc)</source>
        <translation>Accompanying opinion (optional)</translation>
    </message>
    <message>
        <source>Tệp chưa bị thay đổi từ lúc bạn mở.</source>
        <translation>The file has not changed since you opened it.</translation>
    </message>
    <message>
        <source>Văn bản đã có nội dung mới sau khi bạn mở. Hãy đóng và xem lại trước khi ký.</source>
        <translation>The document has new content since you opened it. Close and review it before signing.</translation>
    </message>
    <message>
        <source>Sau khi ký, văn bản không còn bước nào trong quy trình.</source>
        <translation>After signing, the document has no further steps in the procedure.</translation>
    </message>
    <message>
        <source>Sau khi ký: %1.</source>
        <translation>After signing: %1.</translation>
    </message>
    <message>
        <source>Sau khi ký: %1. Người nhận: %2.</source>
        <translation>After signing: %1. Recipient: %2.</translation>
    </message>
    <message>
        <source>Đã ký; đang chờ chuyển. Bấm “Dừng chuyển” ở thông báo nếu cần sửa.</source>
        <translation>Signed; waiting to forward. Click “Stop forwarding” in the notification if a change is needed.</translation>
    </message>
    <message>
        <source>Đang đọc văn bản…</source>
        <translation>Reading document…</translation>
    </message>
    <message>
        <source>Văn bản không có tệp PDF nên không ký số được.</source>
        <translation>The document has no PDF file, so it cannot be digitally signed.</translation>
    </message>
    <message>
        <source>Hãy đóng và xem lại nội dung mới trước khi ký.</source>
        <translation>Close and review the new content before signing.</translation>
    </message>
    <message>
        <source>Hãy chọn vị trí hình ảnh chữ ký, hoặc “Không hiển thị”.</source>
        <translation>Choose the signature image position, or “Not shown”.</translation>
    </message>
    <message>
        <source>Hãy chọn hình ảnh chữ ký, hoặc vị trí “Không hiển thị”.</source>
        <translation>Choose a signature image, or the position “Not shown”.</translation>
    </message>
    <message>
        <source>Hãy chọn hình ảnh chữ ký.</source>
        <translation>Choose a signature image.</translation>
    </message>
    <message>
        <source>Hãy chọn chứng thư số.</source>
        <translation>Choose a certificate.</translation>
    </message>
    <message>
        <source>Trang %1: %2</source>
        <translation>Page %1: %2</translation>
    </message>
    <message>
        <source>Trước khi ký nên xem:
%1</source>
        <translation>Look at this before signing:
%1</translation>
    </message>
    <message>
        <source>Ghi lại tệp rồi ký</source>
        <translation>Write the file anew, then sign</translation>
    </message>
    <message>
        <source>Tệp PDF có bảng tham chiếu hỏng. Đang thử ghi lại tệp và so từng trang…</source>
        <translation>The cross-reference of the PDF is broken. Writing the file anew and comparing every page…</translation>
    </message>
    <message>
        <source>Tệp PDF có bảng tham chiếu hỏng: phần mềm đọc tự vá khi mở nên vẫn xem được, nhưng không ký thẳng lên được. Chương trình đã ghi lại thành tệp mới và so từng trang: hiện giống hệt. Dấu trang hoặc tệp đính kèm trong phần hỏng có thể mất. Tệp gốc vẫn giữ trong kho.</source>
        <translation>The cross-reference of the PDF is broken: readers repair it when they open it, but nothing can be signed upon it. The file was written anew and every page compared: they look the same. Bookmarks or attachments in the broken part may be lost. The original stays in the store.</translation>
    </message>
    <message>
        <source>Hãy chọn “Ghi lại tệp rồi ký”, hoặc trả lại văn bản để nơi soạn gửi tệp khác.</source>
        <translation>Choose “Write the file anew, then sign”, or return the paper so that its author sends another file.</translation>
    </message>
    <message>
        <source>Bạn sẽ ký %1 và chuyển đi. Bấm nút hoặc Ctrl+Enter.</source>
        <translation>You will sign %1 and forward it. Press the button or Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>chauban::SignatureAnswers</name>
    <message>
        <source>Có nguyên vẹn không?</source>
        <translation>Is it intact?</translation>
    </message>
    <message>
        <source>Không: phần đã ký đã bị thay đổi hoặc hỏng.</source>
        <translation>No: the signed part was altered or damaged.</translation>
    </message>
    <message>
        <source>Chưa kiểm tra được.</source>
        <translation>Could not be checked.</translation>
    </message>
    <message>
        <source>Không: chữ ký chỉ bao một phần của tệp.</source>
        <translation>No: the signature covers only a part of the file.</translation>
    </message>
    <message>
        <source>Còn nguyên vẹn, không bị sửa.</source>
        <translation>Intact, not altered.</translation>
    </message>
    <message>
        <source>không rõ người ký</source>
        <translation>signer unknown</translation>
    </message>
    <message>
        <source>Ai đóng dấu?</source>
        <translation>Whose stamp?</translation>
    </message>
    <message>
        <source>Ai ký?</source>
        <translation>Who signed?</translation>
    </message>
    <message>
        <source>Ghi tên %1, nhưng chữ ký không chứng minh được điều đó.</source>
        <translation>It names %1, but the signature does not prove that.</translation>
    </message>
    <message>
        <source>%1. Chứng thư do nơi tin cậy cấp.</source>
        <translation>%1. The certificate comes from a trusted issuer.</translation>
    </message>
    <message>
        <source>%1. Chứng thư do nơi tin cậy cấp; chưa hỏi được có bị thu hồi không.</source>
        <translation>%1. The certificate comes from a trusted issuer; whether it was revoked is not known.</translation>
    </message>
    <message>
        <source>Ghi tên %1, nhưng chứng thư không do nơi tin cậy cấp.</source>
        <translation>It names %1, but the certificate comes from no trusted issuer.</translation>
    </message>
    <message>
        <source>%1, nhưng chứng thư đã hết hạn và không rõ ký trước hay sau đó.</source>
        <translation>%1, but the certificate has expired and nothing proves an earlier signing.</translation>
    </message>
    <message>
        <source>Ghi tên %1, nhưng chứng thư đã bị thu hồi.</source>
        <translation>It names %1, but the certificate was revoked.</translation>
    </message>
    <message>
        <source>Ghi tên %1, chưa xác định được chứng thư của ai.</source>
        <translation>It names %1; whose certificate it is could not be found out.</translation>
    </message>
    <message>
        <source>Đóng dấu khi nào?</source>
        <translation>Stamped when?</translation>
    </message>
    <message>
        <source>Ký khi nào?</source>
        <translation>Signed when?</translation>
    </message>
    <message>
        <source>Không rõ: chữ ký không ghi giờ ký.</source>
        <translation>Unknown: the signature names no time.</translation>
    </message>
    <message>
        <source>Ghi %1, nhưng chữ ký không chứng minh được điều đó.</source>
        <translation>It says %1, but the signature does not prove that.</translation>
    </message>
    <message>
        <source>%1, có dấu thời gian tin cậy.</source>
        <translation>%1, with a trusted time-stamp.</translation>
    </message>
    <message>
        <source>%1; dấu thời gian trong tệp chưa được tin cậy.</source>
        <translation>%1; the time-stamp in the file is not trusted yet.</translation>
    </message>
    <message>
        <source>%1, theo giờ máy người ký.</source>
        <translation>%1, by the clock of the signer’s computer.</translation>
    </message>
    <message>
        <source>Không có gì thay đổi.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>Chỉ thêm dữ liệu kiểm tra lâu dài.</source>
        <translation>Only data for long-term checking was added.</translation>
    </message>
    <message>
        <source>Chỉ điền ô trống hoặc ký thêm; được phép.</source>
        <translation>Only blanks filled in or signatures added; allowed.</translation>
    </message>
    <message>
        <source>Có ghi chú thêm; nội dung đã ký giữ nguyên.</source>
        <translation>Notes were added; the signed content is unchanged.</translation>
    </message>
    <message>
        <source>Sau đó có gì thay đổi?</source>
        <translation>What changed since?</translation>
    </message>
    <message>
        <source>Sau khi ký có gì thay đổi?</source>
        <translation>What changed after signing?</translation>
    </message>
    <message>
        <source>Không trả lời được, vì không biết chắc bản nào đã được ký.</source>
        <translation>Cannot be told, because what was signed is not certain.</translation>
    </message>
    <message>
        <source>Có thay đổi không được phép.</source>
        <translation>There are changes that are not allowed.</translation>
    </message>
    <message>
        <source>Trang hiển thị khác với lúc ký.</source>
        <translation>A page looks different from when it was signed.</translation>
    </message>
    <message>
        <source>Có ghi chú vẽ hoặc che lên nội dung đã ký.</source>
        <translation>A note draws on or covers signed content.</translation>
    </message>
    <message>
        <source>Có dữ liệu ẩn được thêm vào tệp.</source>
        <translation>Hidden data was added to the file.</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Chưa kết luận được</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Không rõ người ký</source>
        <translation>Signer unknown</translation>
    </message>
    <message>
        <source>Phần đã ký không bị thay đổi, nhưng chữ ký có lỗi nêu dưới đây.</source>
        <translation>The signed part is unaltered, but the signature has the fault named below.</translation>
    </message>
    <message>
        <source>Không muộn hơn %1 (dấu thời gian tin cậy).</source>
        <translation>Not later than %1 (trusted time-stamp).</translation>
    </message>
    <message>
        <source>Không muộn hơn %1 (dấu thời gian tin cậy); người ký ghi %2.</source>
        <translation>Not later than %1 (trusted time-stamp); the signer wrote %2.</translation>
    </message>
</context>
<context>
    <name>chauban::SignatureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mức chữ ký: %1</source>
        <translation>Signature level: %1</translation>
    </message>
    <message>
        <source>Mức của chữ ký theo chuẩn PAdES</source>
        <translation>Level of the signature by PAdES</translation>
    </message>
    <message>
        <source>Xem bản đã ký</source>
        <translation>View what was signed</translation>
    </message>
    <message>
        <source>Mở bản đã ký bên cạnh bản hiện tại, đánh dấu chỗ khác nhau</source>
        <translation>Opens what was signed beside the paper as it is now, with the differences marked</translation>
    </message>
    <message>
        <source>Xem chứng thư</source>
        <translation>View certificate</translation>
    </message>
</context>
<context>
    <name>chauban::SignaturePanel</name>
    <message>
        <source>Chữ ký trên văn bản</source>
        <translation>Signatures on the paper</translation>
    </message>
    <message>
        <source>Chữ ký số</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Đóng phần chữ ký (Esc)</source>
        <translation>Close the signatures (Esc)</translation>
    </message>
    <message>
        <source>Kết luận: %1, xét cả %2 chữ ký và dấu thời gian.</source>
        <translation>Verdict: %1, over all %2 signatures and time-stamps.</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Time-stamp</translation>
    </message>
    <message>
        <source>Chữ ký</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dấu thời gian, %1 trên %2</source>
        <translation>Time-stamp, %1 of %2</translation>
    </message>
    <message>
        <source>Chữ ký, %1 trên %2</source>
        <translation>Signature, %1 of %2</translation>
    </message>
    <message>
        <source>Lưu ý: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Về các chữ ký (Esc)</source>
        <translation>Back to the signatures (Esc)</translation>
    </message>
    <message>
        <source>Thay đổi sau khi ký</source>
        <translation>Changes after signing</translation>
    </message>
    <message>
        <source>Lưu phiếu kiểm tra…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Lưu kết quả kiểm tra chữ ký thành tệp PDF để lưu hồ sơ, hoặc JSON</source>
        <translation>Saves the result of the check as a PDF for the file, or as JSON</translation>
    </message>
    <message>
        <source>Chứng thư số</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Đang đọc chứng thư…</source>
        <translation>Reading the certificates…</translation>
    </message>
    <message>
        <source>Lưu phiếu kiểm tra chữ ký</source>
        <translation>Save the report on signatures</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký %1</source>
        <translation>Signature check %1</translation>
    </message>
    <message>
        <source>Phiếu kiểm tra, PDF (*.pdf)</source>
        <translation>Report, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Dữ liệu, JSON (*.json)</source>
        <translation>Data, JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>chauban::SignatureStrip</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chi tiết về chữ ký</source>
        <translation>Signature details</translation>
    </message>
    <message>
        <source>Đang kiểm tra chữ ký…</source>
        <translation>Checking signature…</translation>
    </message>
    <message>
        <source>Ẩn chi tiết</source>
        <translation>Hide details</translation>
    </message>
</context>
<context>
    <name>chauban::SignedBeside</name>
    <message>
        <source>Đang so từng trang của hai bản…</source>
        <translation>Comparing the two page by page…</translation>
    </message>
    <message>
        <source>không rõ ai</source>
        <translation>nobody known</translation>
    </message>
    <message>
        <source>Bản %1 đã ký, %2</source>
        <translation>As %1 signed it, %2</translation>
    </message>
    <message>
        <source>Bản %1 đã ký</source>
        <translation>As %1 signed it</translation>
    </message>
    <message>
        <source>Bản hiện tại</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>Không so được hình của hai bản: %1</source>
        <translation>The two could not be compared: %1</translation>
    </message>
    <message>
        <source>Đã so cả %1 trang của hai bản.</source>
        <translation>All %1 pages of the two were compared.</translation>
    </message>
    <message>
        <source>Đã so %1 trong %2 trang; các trang còn lại hãy tự xem.</source>
        <translation>%1 of %2 pages were compared; look at the others yourself.</translation>
    </message>
    <message>
        <source>%1 Không thấy gì khác nhau.</source>
        <translation>%1 No difference was found.</translation>
    </message>
</context>
<context>
    <name>chauban::SlipPanel</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Phiếu giải quyết văn bản đến</source>
        <translation>Handling slip of an incoming document</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Phiếu ghi các ý kiến đã có và chừa chỗ cho ý kiến viết tay; đi kèm bản giấy của văn bản.</source>
        <translation>The slip carries the opinions given so far, leaves room for those written by hand, and travels with the paper.</translation>
    </message>
    <message>
        <source>Ý kiến trên phiếu</source>
        <translation>Opinions on the slip</translation>
    </message>
    <message>
        <source>Lưu thành PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Đang lập phiếu…</source>
        <translation>Preparing the slip…</translation>
    </message>
    <message>
        <source>phieu-giai-quyet-so-%1.pdf</source>
        <translation>handling-slip-no-%1.pdf</translation>
    </message>
    <message>
        <source>Chưa có ý kiến nào; phiếu để trống các ô ý kiến.</source>
        <translation>There are no opinions yet; the boxes for them stay empty.</translation>
    </message>
</context>
<context>
    <name>chauban::SplitPanel</name>
    <message>
        <source>Tách bản quét thành nhiều văn bản</source>
        <translation>Split the scan into several documents</translation>
    </message>
    <message>
        <source>Chọn trang đầu của mỗi văn bản rồi bấm phím cách (hoặc bấm đúp). Tệp quét gốc được giữ nguyên đến khi vào sổ.</source>
        <translation>Select the first page of each document, then press Space (or double-click). The original scan is kept unchanged until registration.</translation>
    </message>
    <message>
        <source>Các trang của bản quét</source>
        <translation>Scanned pages</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Văn bản %1 · trang %2</source>
        <translation>Document %1 · page %2</translation>
    </message>
    <message>
        <source>trang %1</source>
        <translation>page %1</translation>
    </message>
    <message numerus="yes">
        <source>Tách thành %n văn bản</source>
        <translation>
            <numerusform>Split into %n document</numerusform>
            <numerusform>Split into %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chauban::SplitReader</name>
    <message>
        <source>Đóng văn bản mở song song</source>
        <translation>Close the document beside</translation>
    </message>
</context>
<context>
    <name>chauban::StampCard</name>
    <message>
        <source>Thử</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dấu thời gian và mức chữ ký</source>
        <translation>Time-stamps and signature level</translation>
    </message>
    <message>
        <source>Ký không cần mạng. Khi có mạng, chương trình tự bổ sung dấu thời gian và bằng chứng vào văn bản đã ban hành để chữ ký còn kiểm tra được lâu dài.</source>
        <translation>Signing needs no network. When there is one, the program adds time-stamps and evidence to issued papers by itself, so that their signatures can be checked for a long time.</translation>
    </message>
    <message>
        <source>http://…</source>
        <translation>http://…</translation>
    </message>
    <message>
        <source>Địa chỉ dịch vụ dấu thời gian</source>
        <translation>Address of the time-stamping service</translation>
    </message>
    <message>
        <source>Nâng chữ ký đến mức</source>
        <translation>Raise signatures to</translation>
    </message>
    <message>
        <source>Văn thư hoặc người quản trị thay đổi mục này.</source>
        <translation>A clerk or an administrator changes this.</translation>
    </message>
    <message>
        <source>Đã lưu. Chữ ký không được nâng mức nữa.</source>
        <translation>Saved. Signatures are not raised any more.</translation>
    </message>
    <message>
        <source>Đã lưu.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Đang hỏi dịch vụ…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>Dịch vụ trả lời đúng: dấu thời gian lúc %1 của “%2”, kiểm tra được đến %3.</source>
        <translation>The service answers well: a time-stamp of %1 by “%2”, which can be checked until %3.</translation>
    </message>
    <message>
        <source>Địa chỉ chưa đúng: phải bắt đầu bằng http:// hoặc https:// và có tên máy chủ, ví dụ http://tsa.coquan.gov.vn. Chưa lưu gì.</source>
        <translation>The address is not right: it must begin with http:// or https:// and name a server, for example http://tsa.agency.gov.vn. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>chauban::StartWindow</name>
    <message>
        <source>Tạo cơ quan mẫu để dùng thử</source>
        <translation>Create a sample agency to try</translation>
    </message>
    <message>
        <source>Châu Bản</source>
        <translation>Châu Bản</translation>
    </message>
    <message>
        <source>Máy này chưa có kho văn bản. Hãy tạo hai cơ quan mẫu với người dùng, văn bản và chữ ký thử để dùng ngay, hoặc mở một kho có sẵn.</source>
        <translation>This computer has no document store. Create two sample agencies with users, documents and trial signatures to start at once, or open an existing store.</translation>
    </message>
    <message>
        <source>Mở kho khác…</source>
        <translation>Open another store…</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Đang tạo cơ quan mẫu… %1</source>
        <translation>Creating sample agency… %1</translation>
    </message>
    <message>
        <source>Thư mục kho văn bản</source>
        <translation>Document store folder</translation>
    </message>
</context>
<context>
    <name>chauban::StatusLine</name>
    <message>
        <source>J/K: văn bản sau/trước · Enter: đọc · Ctrl+K: mọi lệnh · F1: phím tắt</source>
        <translation>J/K: next/previous document · Enter: read · Ctrl+K: all commands · F1: shortcuts</translation>
    </message>
    <message>
        <source>Kho trên máy này · đã lưu lúc %1</source>
        <translation>Store on this computer · saved at %1</translation>
    </message>
    <message>
        <source>Chưa chọn chứng thư số</source>
        <translation>No certificate chosen</translation>
    </message>
    <message>
        <source>Chứng thư số: %1</source>
        <translation>Certificate: %1</translation>
    </message>
    <message>
        <source>Con dấu: %1</source>
        <translation>Seal: %1</translation>
    </message>
</context>
<context>
    <name>chauban::SubmitPanel</name>
    <message>
        <source>Trình</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Trình lại %1</source>
        <translation>Resubmit %1</translation>
    </message>
    <message>
        <source>Văn bản đi tiếp theo quy trình cũ, đến đúng những người đã định.</source>
        <translation>The document continues under the old procedure, to exactly the people already set.</translation>
    </message>
    <message>
        <source>Trình %1</source>
        <translation>Submit %1</translation>
    </message>
    <message>
        <source>Đang tìm quy trình…</source>
        <translation>Finding procedure…</translation>
    </message>
    <message>
        <source>Quy trình</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Kết thúc văn bản đến khi phát hành</source>
        <translation>Finish the incoming document on issue</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Người được chọn: %1</source>
        <translation>Chosen person: %1</translation>
    </message>
    <message>
        <source>Chọn lãnh đạo</source>
        <translation>Choose leader</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cơ quan chưa có quy trình cho loại văn bản này. Hãy nhờ quản trị viên ban hành quy trình.</source>
        <translation>The agency has no procedure for this document type. Ask the administrator to issue one.</translation>
    </message>
    <message>
        <source>Chọn lãnh đạo.</source>
        <translation>Choose a leader.</translation>
    </message>
    <message>
        <source>Đã trình lại %1.</source>
        <translation>%1 resubmitted.</translation>
    </message>
    <message>
        <source>Đã trình %1.</source>
        <translation>%1 submitted.</translation>
    </message>
</context>
<context>
    <name>chauban::ThumbnailList</name>
    <message>
        <source>Ảnh thu nhỏ các trang</source>
        <translation>Page thumbnails</translation>
    </message>
</context>
<context>
    <name>chauban::ThumbnailModel</name>
    <message>
        <source>Trang %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>chauban::Toast</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close notification</translation>
    </message>
</context>
<context>
    <name>chauban::TopBar</name>
    <message>
        <source>Châu Bản</source>
        <translation>Châu Bản</translation>
    </message>
    <message>
        <source>Tìm văn bản, hồ sơ, người</source>
        <translation>Find documents, dossiers, people</translation>
    </message>
    <message>
        <source>Tìm văn bản, hồ sơ, người…   (Ctrl+K: mọi lệnh)</source>
        <translation>Find documents, dossiers, people…   (Ctrl+K: all commands)</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Trợ giúp (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — thay %2, %3</source>
        <translation>%1 — for %2, %3</translation>
    </message>
    <message>
        <source>Làm việc của mình</source>
        <translation>Do own work</translation>
    </message>
    <message>
        <source>Làm thay %1</source>
        <translation>Act for %1</translation>
    </message>
    <message>
        <source>Cài đặt, chứng thư số…</source>
        <translation>Settings, certificates…</translation>
    </message>
    <message>
        <source>Đăng xuất</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>%1 — thay %2</source>
        <translation>%1 — for %2</translation>
    </message>
    <message>
        <source>%1
Bạn là ai, làm thay ai; giao diện; đăng xuất</source>
        <translation>%1
Who you are, for whom you act; appearance; sign out</translation>
    </message>
    <message>
        <source>Tìm văn bản, hồ sơ, người…</source>
        <translation>Find documents, dossiers, people…</translation>
    </message>
</context>
<context>
    <name>chauban::TroubleBar</name>
    <message>
        <source>Trùng – bỏ</source>
        <translation>Duplicate – drop</translation>
    </message>
    <message>
        <source>Ghép vào văn bản đã có</source>
        <translation>Merge into existing document</translation>
    </message>
    <message>
        <source>Vẫn vào sổ</source>
        <translation>Register anyway</translation>
    </message>
    <message>
        <source>Tệp này đã có trong hàng chờ.</source>
        <translation>This file is already in the queue.</translation>
    </message>
    <message>
        <source>Sổ đã có văn bản cùng số, ký hiệu.</source>
        <translation>The register already has a document with this number and notation.</translation>
    </message>
    <message>
        <source>Trùng với văn bản đã vào sổ: số đến %1, ngày %2, %3.</source>
        <translation>Duplicate of a registered document: arrival number %1, date %2, %3.</translation>
    </message>
    <message>
        <source>Trùng với văn bản đã tiếp nhận: %1.</source>
        <translation>Duplicate of a received document: %1.</translation>
    </message>
    <message>
        <source>Chữ ký số không còn hợp lệ: tệp đã bị thay đổi sau khi ký.</source>
        <translation>The digital signature is no longer valid: the file was changed after signing.</translation>
    </message>
    <message>
        <source>Chữ ký số trên tệp không còn hợp lệ: tệp đã bị thay đổi sau khi ký. Hãy trả lại nơi gửi; chỉ vào sổ khi chắc chắn.</source>
        <translation>The digital signature in the file is no longer valid: the file was changed after signing. Return it to the sender; register it only when you are sure.</translation>
    </message>
</context>
<context>
    <name>chauban::TrustCard</name>
    <message>
        <source>Thêm từ tệp…</source>
        <translation>Add from a file…</translation>
    </message>
    <message>
        <source>Chứng thư gốc tin cậy</source>
        <translation>Trusted root certificates</translation>
    </message>
    <message>
        <source>Chữ ký và dấu thời gian chỉ được coi là của ai khi chứng thư của họ do một trong các nơi dưới đây cấp. Máy không nối mạng vẫn kiểm tra được chữ ký; khi đó không hỏi được chứng thư có bị thu hồi hay không, và kết quả kiểm tra nói rõ điều này.</source>
        <translation>A signature or time-stamp counts as somebody&apos;s only when one of the authorities below has issued their certificate. Without a network signatures can still be checked; whether a certificate was revoked cannot be asked then, and the result says so.</translation>
    </message>
    <message>
        <source>Văn thư hoặc người quản trị thay đổi mục này.</source>
        <translation>A clerk or an administrator changes this.</translation>
    </message>
    <message>
        <source>Chưa có. Mọi chữ ký được kiểm tra là nguyên vẹn hay không, nhưng chưa biết của ai.</source>
        <translation>None yet. Signatures are checked for being intact, but whose they are is not known.</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Tin cậy %1 cho: %2</source>
        <translation>Trust %1 for: %2</translation>
    </message>
    <message>
        <source>Chữ ký</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Time-stamps</translation>
    </message>
    <message>
        <source>Bỏ tin cậy %1</source>
        <translation>Stop trusting %1</translation>
    </message>
    <message>
        <source>Dùng đến %1 · vân tay SHA-256:
%2</source>
        <translation>Valid until %1 · SHA-256 fingerprint:
%2</translation>
    </message>
    <message>
        <source>Bỏ tin cậy “%1”? Từ nay những chữ ký và dấu thời gian do nơi này cấp sẽ được báo là chưa biết của ai.</source>
        <translation>Stop trusting “%1”? From now on signatures and time-stamps under it are reported as nobody&apos;s known.</translation>
    </message>
    <message>
        <source>Bỏ tin cậy</source>
        <translation>Stop trusting</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Chọn tệp chứng thư gốc</source>
        <translation>Choose a root certificate file</translation>
    </message>
    <message>
        <source>Chứng thư (*.pem *.crt *.cer *.der)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>chauban::VerdictText</name>
    <message>
        <source>không rõ người ký</source>
        <translation>signer unknown</translation>
    </message>
    <message>
        <source>không rõ thời điểm</source>
        <translation>time unknown</translation>
    </message>
    <message>
        <source>Hãy hỏi lại nơi gửi trước khi dùng.</source>
        <translation>Check with the sender before use.</translation>
    </message>
    <message>
        <source>tệp chưa bị thay đổi sau khi ký</source>
        <translation>file not changed since signing</translation>
    </message>
    <message>
        <source>thay đổi sau khi ký đều được phép</source>
        <translation>changes after signing are all permitted</translation>
    </message>
    <message>
        <source>Chữ ký hợp lệ — %1, ký lúc %2; %3.</source>
        <translation>Signature valid — %1, signed at %2; %3.</translation>
    </message>
    <message>
        <source>%1 chữ ký đều hợp lệ — sau cùng %2, ký lúc %3; %4.</source>
        <translation>%1 signatures all valid — last by %2, signed at %3; %4.</translation>
    </message>
    <message>
        <source>Văn bản chưa có chữ ký số.</source>
        <translation>The document has no digital signature.</translation>
    </message>
    <message>
        <source>Chưa kiểm tra được chữ ký số. %1</source>
        <translation>The digital signature could not be checked. %1</translation>
    </message>
    <message>
        <source>Chưa thể kết luận về chữ ký. %1</source>
        <translation>No conclusion can be drawn about the signature. %1</translation>
    </message>
    <message>
        <source>Chữ ký không hợp lệ. %1</source>
        <translation>Signature not valid. %1</translation>
    </message>
</context>
<context>
    <name>chauban::VerificationPaper</name>
    <message>
        <source>Tệp được kiểm tra</source>
        <translation>File checked</translation>
    </message>
    <message>
        <source>Tên tệp</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Mã SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Kiểm tra lúc</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Mức chữ ký</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Nơi cấp chứng thư</source>
        <translation>Issuer of the certificate</translation>
    </message>
    <message>
        <source>Dấu vân tay chứng thư</source>
        <translation>Fingerprint of the certificate</translation>
    </message>
    <message>
        <source>Mã kết luận</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Các thay đổi sau khi ký, giải thích được bằng quy tắc</source>
        <translation>Changes after signing that a rule explains</translation>
    </message>
    <message>
        <source>Trang %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Không trên trang nào</source>
        <translation>On no page</translation>
    </message>
    <message>
        <source>Phiếu kiểm tra chữ ký số</source>
        <translation>Report on digital signatures</translation>
    </message>
    <message>
        <source>Phiếu do phần mềm lập từ tệp nêu trên và các chứng thư gốc đã chọn tin cậy tại thời điểm kiểm tra; có thể kiểm tra lại bất cứ lúc nào bằng chính tệp đó.</source>
        <translation>Made by the program from the file named above and the root certificates trusted at the time of the check; it can be checked again at any time with that file.</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>chauban::VersionsPanel</name>
    <message>
        <source>Các bản đã lưu</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Bản trước</source>
        <translation>Previous version</translation>
    </message>
    <message>
        <source>Bản sau, với những chỗ thêm và bớt</source>
        <translation>Later version, with additions and removals</translation>
    </message>
    <message>
        <source>Bản sau</source>
        <translation>Next version</translation>
    </message>
    <message>
        <source>Hai cột</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Bản %1 · %2 · %3</source>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Bản %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Đang đọc hai bản để so sánh…</source>
        <translation>Reading both versions to compare…</translation>
    </message>
    <message>
        <source>Hai bản không có chữ để so sánh (bản chụp). Hãy mở từng bản để xem.</source>
        <translation>The two versions have no text to compare (images). Open each version to view it.</translation>
    </message>
    <message>
        <source>Hai bản có cùng nội dung chữ.</source>
        <translation>Both versions have the same text.</translation>
    </message>
    <message>
        <source>%1 chỗ khác nhau. + là thêm, − là bớt.</source>
        <translation>%1 differences. + is added, − is removed.</translation>
    </message>
</context>
<context>
    <name>chauban::WordsForm</name>
    <message>
        <source>Ý kiến (không bắt buộc)</source>
        <translation>Opinion (optional)</translation>
    </message>
    <message>
        <source>Đồng ý với nội dung dự thảo.</source>
        <translation>I agree with the content of the draft.</translation>
    </message>
    <message>
        <source>Kính trình lãnh đạo xem xét.</source>
        <translation>Respectfully submitted for the leader’s consideration.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Đã thực hiện “%1” với %2.</source>
        <translation>“%1” done on %2.</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Người nhận lại thấy lý do này; lý do được ghi vào quá trình xử lý.</source>
        <translation>The person it returns to sees this reason; it is recorded in the handling history.</translation>
    </message>
    <message>
        <source>Lý do trả lại</source>
        <translation>Reason for return</translation>
    </message>
    <message>
        <source>Không thuộc chức năng, nhiệm vụ của đơn vị.</source>
        <translation>Not within the unit’s functions and duties.</translation>
    </message>
    <message>
        <source>Đề nghị chỉnh sửa nội dung theo ý kiến sau: </source>
        <translation>Please revise the content according to the following opinion: </translation>
    </message>
    <message>
        <source>Đề nghị bổ sung tài liệu kèm theo.</source>
        <translation>Please supply the missing attachments.</translation>
    </message>
    <message>
        <source>Hãy nhập lý do trả lại.</source>
        <translation>Enter the reason for return.</translation>
    </message>
    <message>
        <source>Trả lại %1</source>
        <translation>Return %1</translation>
    </message>
    <message>
        <source>Đã trả lại %1.</source>
        <translation>%1 returned.</translation>
    </message>
    <message>
        <source>Trả lại nơi gửi</source>
        <translation>Return to sender</translation>
    </message>
    <message>
        <source>Văn bản không được vào sổ và không dùng số đến nào.</source>
        <translation>The document is not registered and uses no arrival number.</translation>
    </message>
    <message>
        <source>Lý do trả lại nơi gửi</source>
        <translation>Reason for return to sender</translation>
    </message>
    <message>
        <source>Gửi sai nơi nhận.</source>
        <translation>Sent to the wrong recipient.</translation>
    </message>
    <message>
        <source>Thiếu chữ ký hoặc dấu của cơ quan ban hành.</source>
        <translation>The issuing agency’s signature or seal is missing.</translation>
    </message>
    <message>
        <source>Thiếu phụ lục kèm theo.</source>
        <translation>An annex is missing.</translation>
    </message>
    <message>
        <source>Hãy nhập lý do.</source>
        <translation>Enter a reason.</translation>
    </message>
    <message>
        <source>Trả lại nơi gửi %1</source>
        <translation>Return %1 to sender</translation>
    </message>
    <message>
        <source>Đã trả lại nơi gửi %1.</source>
        <translation>%1 returned to sender.</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Khác với trả lại để sửa: từ chối nghĩa là không đồng ý với văn bản này.</source>
        <translation>Unlike returning for revision, refusing means you do not agree with this document.</translation>
    </message>
    <message>
        <source>Lý do từ chối</source>
        <translation>Reason for refusal</translation>
    </message>
    <message>
        <source>Hãy nhập lý do từ chối.</source>
        <translation>Enter the reason for refusal.</translation>
    </message>
    <message>
        <source>Từ chối %1</source>
        <translation>Refuse %1</translation>
    </message>
    <message>
        <source>Đã từ chối %1.</source>
        <translation>%1 refused.</translation>
    </message>
    <message>
        <source>Ghi ý kiến</source>
        <translation>Record opinion</translation>
    </message>
    <message>
        <source>Mọi người tham gia xử lý đều đọc được. Văn bản vẫn ở chỗ người đang xử lý.</source>
        <translation>Everyone involved in handling can read it. The document stays with its current handler.</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Hãy nhập ý kiến.</source>
        <translation>Enter an opinion.</translation>
    </message>
    <message>
        <source>Ghi ý kiến vào %1</source>
        <translation>Record opinion on %1</translation>
    </message>
    <message>
        <source>Đã ghi ý kiến vào %1.</source>
        <translation>Opinion recorded on %1.</translation>
    </message>
    <message>
        <source>Kết quả xử lý</source>
        <translation>Handling result</translation>
    </message>
    <message>
        <source>Đã có văn bản trả lời.</source>
        <translation>A reply has been issued.</translation>
    </message>
    <message>
        <source>Đã thực hiện xong theo chỉ đạo.</source>
        <translation>Carried out as directed.</translation>
    </message>
    <message>
        <source>Lưu, theo dõi.</source>
        <translation>File and monitor.</translation>
    </message>
    <message>
        <source>Đã kết thúc phần việc với %1.</source>
        <translation>Work on %1 finished.</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Việc vừa làm được rút lại và văn bản trở về với anh/chị. Chỉ thu hồi được khi người tiếp theo chưa xử lý.</source>
        <translation>Your last action is undone and the document comes back to you. Recall is possible only while the next person has not acted.</translation>
    </message>
    <message>
        <source>Thu hồi %1</source>
        <translation>Recall %1</translation>
    </message>
    <message>
        <source>Đã thu hồi %1.</source>
        <translation>%1 recalled.</translation>
    </message>
    <message>
        <source>Rút văn bản đã trình</source>
        <translation>Withdraw submitted document</translation>
    </message>
    <message>
        <source>Mọi việc đang chờ với văn bản này kết thúc. Muốn trình lại phải bắt đầu từ đầu.</source>
        <translation>All work waiting on this document ends. To resubmit it you must start from the beginning.</translation>
    </message>
    <message>
        <source>Lý do rút</source>
        <translation>Reason for withdrawal</translation>
    </message>
    <message>
        <source>Hãy nhập lý do rút.</source>
        <translation>Enter the reason for withdrawal.</translation>
    </message>
    <message>
        <source>Rút %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>Đã rút %1.</source>
        <translation>%1 withdrawn.</translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation>Cancel number</translation>
    </message>
    <message>
        <source>Lý do hủy số</source>
        <translation>Reason for cancellation</translation>
    </message>
    <message>
        <source>Cấp nhầm số.</source>
        <translation>Wrong number assigned.</translation>
    </message>
    <message>
        <source>Văn bản trùng với văn bản đã cấp số.</source>
        <translation>The document duplicates one already numbered.</translation>
    </message>
    <message>
        <source>Hãy nhập lý do và xác nhận đã hiểu hậu quả.</source>
        <translation>Enter a reason and confirm that you understand the consequences.</translation>
    </message>
    <message>
        <source>Hủy số của %1</source>
        <translation>Cancel the number of %1</translation>
    </message>
    <message>
        <source>Đã hủy số của %1.</source>
        <translation>Number of %1 cancelled.</translation>
    </message>
    <message>
        <source>• Số %1 không dùng lại cho văn bản khác; trong sổ ghi là đã hủy kèm lý do.</source>
        <translation>• Number %1 is not reused for another document; the register shows it as cancelled, with the reason.</translation>
    </message>
    <message>
        <source>• Văn bản chuyển sang trạng thái “Đã hủy”, không xử lý hay phát hành được nữa.</source>
        <translation>• The document takes the status “Cancelled” and can no longer be handled or issued.</translation>
    </message>
    <message>
        <source>• %1 việc đang chờ với văn bản này kết thúc.</source>
        <translation>• %1 pieces of work waiting on this document end.</translation>
    </message>
</context>
<context>
    <name>chauban::WordsPanel</name>
    <message>
        <source>Kết thúc luôn phần việc còn mở của người phối hợp</source>
        <translation>Also finish the contributors’ open work</translation>
    </message>
    <message>
        <source>Tôi hiểu số này không dùng lại được</source>
        <translation>I understand this number cannot be reused</translation>
    </message>
    <message>
        <source>Người xử lý ngay trước</source>
        <translation>Previous handler</translation>
    </message>
    <message>
        <source>Người trình văn bản</source>
        <translation>Submitter</translation>
    </message>
    <message>
        <source>Sửa xong trình thẳng lại tôi</source>
        <translation>Resubmit straight to me</translation>
    </message>
    <message>
        <source>Trả lại cho</source>
        <translation>Return to</translation>
    </message>
</context>
</TS>
