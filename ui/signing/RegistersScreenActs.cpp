// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RegisterImport.h"
#include "ui/signing/RegisterModel.h"
#include "ui/signing/RegistersScreen.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/widgets/RestColumn.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/access/Access.h"
#include "workflow/record/RecordCommands.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
enum BookScreenPage { TableOfLines, NotOpened, OldBook };
}

void RegistersScreen::fillBodies()
{
    const auto &directory = office().directory();
    if (!directory)
        return;
    const auto today = office().today();
    const auto mine = principalsOf(*directory, office().viewer(), today);
    for (const auto &body : directory->bodies)
        if (mine.contains(Principal::of(Role::Clerk, body.id)))
            m_body->addItem(body.name, body.id.uuid);
    m_body->setVisible(m_body->count() > 1);
    const QSignalBlocker quiet(m_year);
    m_year->setValue(today.year());
}

void RegistersScreen::arrive(const Route &route)
{
    if (const auto kind = fromWord<DocumentKind>(route.query))
        m_kind->button(int(*kind))->setChecked(true);
    load();
}

void RegistersScreen::refresh()
{
    if (m_pages->currentIndex() != OldBook)
        load();
}

BookName RegistersScreen::chosen() const
{
    return {BodyId{m_body->currentData().toUuid()},
        DocumentKind(m_kind->checkedId()),
        m_series->currentData().toString(),
        m_year->value()};
}

void RegistersScreen::load()
{
    m_form->setVisible(chosen().kind == DocumentKind::Incoming);
    office().ask(
        this,
        [name = chosen()](Seat &seat) { return findBook(seat, name); },
        [this, name = chosen()](const Result<std::optional<Register>> &found) {
            if (name == chosen())
                tell(found);
        });
}

void RegistersScreen::tell(const Result<std::optional<Register>> &found)
{
    const auto name = chosen();
    m_entry = found.ok() ? found.value() : std::nullopt;
    if (!m_entry) {
        m_count->clear();
        m_none->setText(found.ok()
                ? tr("Sổ văn bản %1 năm %2 chưa được mở.").arg(textOf(name.kind).toLower()).arg(name.year)
                : sentence(found.error(), workplace().preferences.language()));
        m_opening->parentWidget()->setEnabled(found.ok() && isSeries(name.series));
        m_pages->setCurrentIndex(NotOpened);
        return;
    }
    m_count->setText(m_entry->opening > 1
            ? tr("Số tiếp theo: %1 · mở từ số %2").arg(m_entry->next).arg(m_entry->opening)
            : tr("Số tiếp theo: %1").arg(m_entry->next));
    m_pages->setCurrentIndex(TableOfLines);
    m_model->setBook(m_entry, name.kind);
    sizeColumns();
}

/// The subject takes what is left; the rest is as wide as its usual content.
void RegistersScreen::sizeColumns()
{
    const bool incoming = chosen().kind == DocumentKind::Incoming;
    static constexpr int incomingWidths[] = {76, 100, 170, 130, 112, 0, 130};
    static constexpr int outgoingWidths[] = {140, 112, 0, 150, 210, 150, 100};
    auto *header = m_table->horizontalHeader();
    if (header->count() != m_model->columnCount())
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = (incoming ? incomingWidths : outgoingWidths)[column];
        if (width)
            header->resizeSection(column, std::max(theme().px(width), header->sectionSizeHint(column)));
        else
            m_subjects->setColumn(column);
    }
    header->setMinimumSectionSize(theme().px(60));
    m_subjects->arrange();
}

void RegistersScreen::openDocument(const QModelIndex &index)
{
    const auto document = m_model->documentAt(index.row());
    if (!document.isNull())
        navigator().open({.screen = u"documents:"_s + toWord(chosen().kind), .document = document});
}

void RegistersScreen::openBook()
{
    const auto name = chosen();
    const OpenRegister command{name.body, name.kind, name.series, name.year, m_opening->value()};
    office().act(
        this,
        [command](Seat &seat) { return seat.session.submit(command); },
        [this](const Result<Outcome> &outcome) {
            if (!outcome.ok())
                return navigator().fail(outcome.error());
            if (!outcome->accepted)
                return navigator().notify(
                    {.text = sentence(outcome->reason, outcome->detail, workplace().preferences.language()),
                        .kind = NoticeKind::Failed});
            navigator().notify({.text = tr("Đã mở sổ.")});
            load();
        });
}

std::optional<QDate> RegistersScreen::typedDay(QLineEdit *field) const
{
    const auto text = field->text().trimmed();
    auto day = QDate::fromString(text, u"d/M/yyyy"_s);
    if (!day.isValid())
        day = QDate::fromString(u"%1/%2"_s.arg(text).arg(m_year->value()), u"d/M/yyyy"_s);
    const bool wrong = !text.isEmpty() && !day.isValid();
    field->setProperty("wrong", wrong ? u"true"_s : u"false"_s);
    restyle(field);
    if (wrong)
        return std::nullopt;
    return text.isEmpty() ? QDate() : day;
}

void RegistersScreen::saveBook(BookMedium medium)
{
    const auto from = typedDay(m_from), to = typedDay(m_to);
    if (!from || !to) {
        (from ? m_to : m_from)->setFocus();
        navigator().notify(
            {.text = tr("Ngày chưa đúng. Hãy nhập dạng 21/9 hoặc 21/9/2026."), .kind = NoticeKind::Warning});
        return;
    }
    const bool pdf = medium == BookMedium::Pdf;
    const auto name = u"so-van-ban-%1-%2"_s.arg(toWord(chosen().kind)).arg(m_year->value());
    auto *dialog = fileDialog(this,
        &workplace().preferences,
        {.wanted = FileWanted::New,
            .purpose = u"register-save"_s,
            .title = pdf ? tr("In sổ ra tệp PDF") : tr("Xuất sổ ra tệp CSV"),
            .filters = {pdf ? tr("Tệp PDF (*.pdf)") : tr("Tệp CSV (*.csv)")},
            .name = name});
    connect(dialog, &QFileDialog::fileSelected, this, [this, medium](const QString &path) {
        writeBook(medium, path);
    });
    dialog->open();
}

void RegistersScreen::writeBook(BookMedium medium, const QString &path)
{
    BookOrder order{BookForm::Register,
        medium,
        typedDay(m_from).value_or(QDate()),
        typedDay(m_to).value_or(QDate()),
        path};
    if (m_form->isVisibleTo(this) && m_form->currentIndex() == 1)
        order.form = BookForm::FollowUp;
    office().ask(
        this,
        [name = chosen(), order](Seat &seat) { return writeBookFile(seat, name, order); },
        [this, path](const Result<> &written) {
            if (written.ok())
                navigator().notify({.text = tr("Đã lưu sổ vào %1").arg(path)});
            else
                navigator().fail(written.error());
        });
}

void RegistersScreen::importBook()
{
    auto *dialog = fileDialog(this,
        &workplace().preferences,
        {.purpose = u"register-import"_s,
            .title = tr("Chọn sổ cũ"),
            .filters = {tr("Bảng CSV (*.csv)"), tr("Mọi tệp (*)")}});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_import->read(chosen(), path);
        m_pages->setCurrentIndex(OldBook);
    });
    dialog->open();
}

}
