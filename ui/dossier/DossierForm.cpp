// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/DossierForm.h"

#include "ui/dossier/DossierWords.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DossierForm::DossierForm(DossierDeed deed,
    const std::shared_ptr<const Directory> &directory,
    const DossierView &view,
    QDate today,
    QWidget *parent)
    : QWidget(parent)
    , m_deed(deed)
    , m_directory(directory)
    , m_view(view)
    , m_today(today)
    , m_column(new QVBoxLayout(this))
{
    setGround(this, "surface");
    m_column->setContentsMargins(theme().px(24), theme().px(18), theme().px(24), theme().px(18));
    m_column->setSpacing(theme().px(10));
    m_do = button({}, {}, Weight::Primary, this);
    m_do->setObjectName(u"dossier-do"_s);
    if (deed == DossierDeed::Open)
        addOpenFields();
    else if (deed == DossierDeed::HandOver)
        addHandOverFields();
    else if (deed == DossierDeed::Close)
        addCloseFields();
    else if (deed == DossierDeed::Archive)
        addArchiveFields();
    else
        addRemoveFields();
    m_problem = chip({}, ChipKind::Danger, this);
    m_problem->setObjectName(u"dossier-problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_problem->hide();
    m_column->addWidget(m_problem);
    auto *line = new QHBoxLayout;
    auto *cancel = button(tr("Hủy"), {}, Weight::Plain, this);
    cancel->setObjectName(u"dossier-cancel"_s);
    cancel->setShortcut(Qt::Key_Escape);
    line->addWidget(m_do);
    line->addWidget(cancel);
    line->addStretch(1);
    m_column->addLayout(line);
    m_column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &DossierForm::cancelled);
    connect(m_do, &QPushButton::clicked, this, &DossierForm::give);
    review();
}

void DossierForm::addField(const QString &label, QWidget *field, const QString &name)
{
    auto *title = sectionLabel(label, this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMaximumWidth(theme().px(560));
    title->setBuddy(field);
    m_column->addWidget(title);
    m_column->addWidget(field);
}

QLineEdit *DossierForm::addLine(const QString &label, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(hint);
    addField(label, line, name);
    connect(line, &QLineEdit::textChanged, this, &DossierForm::review);
    return line;
}

QComboBox *DossierForm::addRetention(Retention chosen)
{
    auto *box = new QComboBox(this);
    for (const auto retention : DossierWords::retentions())
        box->addItem(DossierWords::retention(retention), int(retention));
    box->setCurrentIndex(box->findData(int(chosen)));
    addField(tr("Thời hạn lưu trữ"), box, u"dossier-retention"_s);
    return box;
}

QDateEdit *DossierForm::addDate(const QString &label, const QString &name, QDate earliest)
{
    auto *date = new QDateEdit(m_today, this);
    date->setDisplayFormat(u"dd/MM/yyyy"_s);
    date->setCalendarPopup(true);
    date->setMaximumDate(m_today);
    if (earliest.isValid())
        date->setMinimumDate(earliest);
    addField(label, date, name);
    return date;
}

void DossierForm::addOpenFields()
{
    m_column->addWidget(heading(tr("Lập hồ sơ công việc"), this));
    m_code
        = addLine(tr("Số và ký hiệu hồ sơ"), u"dossier-code"_s, tr("Theo danh mục hồ sơ, ví dụ 2026.KT.01"));
    m_title = addLine(tr("Tiêu đề hồ sơ"), u"dossier-title"_s, tr("Hồ sơ về việc …"));
    m_retention = addRetention(Retention::Years10);
    m_date = addDate(tr("Ngày bắt đầu"), u"dossier-start"_s, {});
    m_note = addLine(tr("Ghi chú"), u"dossier-note"_s);
    m_do->setText(tr("Lập hồ sơ"));
}

void DossierForm::addHandOverFields()
{
    m_column->addWidget(heading(tr("Bàn giao hồ sơ %1").arg(m_view.dossier.code), this));
    m_column->addWidget(
        caption(tr("Người nhận sẽ giữ hồ sơ và xem được các văn bản công việc trong đó."), this));
    m_holder = new QComboBox(this);
    m_holder->addItem(tr("Chọn người nhận"), QVariant::fromValue(QUuid()));
    for (const auto &person : m_directory->people) {
        const auto held = m_directory->positionsOf(person.id, m_today);
        if (!person.active || held.isEmpty() || person.id == m_view.dossier.holder)
            continue;
        m_holder->addItem(
            tr("%1 – %2").arg(person.name, held.first().title), QVariant::fromValue(person.id.uuid));
    }
    addField(tr("Người nhận"), m_holder, u"dossier-holder"_s);
    connect(m_holder, &QComboBox::currentIndexChanged, this, &DossierForm::review);
    m_note = addLine(tr("Ghi chú"), u"dossier-note"_s);
    m_do->setText(tr("Bàn giao hồ sơ"));
}

void DossierForm::addCloseFields()
{
    m_column->addWidget(heading(tr("Kết thúc hồ sơ %1").arg(m_view.dossier.code), this));
    m_column->addWidget(caption(tr("Sau khi kết thúc không thêm văn bản vào hồ sơ được nữa."), this));
    m_date = addDate(tr("Ngày kết thúc"), u"dossier-end"_s, m_view.dossier.start);
    m_do->setText(tr("Kết thúc hồ sơ"));
}

void DossierForm::addArchiveFields()
{
    m_column->addWidget(heading(tr("Nộp lưu hồ sơ %1").arg(m_view.dossier.code), this));
    const auto missing = DossierWords::missingForArchive(m_view);
    if (!missing.isEmpty()) {
        m_column->addWidget(chip(tr("Chưa nộp lưu được"), ChipKind::Warn, this));
        for (const auto &sentence : missing) {
            auto *line = muted(u"• "_s + sentence, this);
            line->setWordWrap(true);
            m_column->addWidget(line);
        }
    }
    m_retention = addRetention(m_view.dossier.retention);
    m_access = new QComboBox(this);
    for (const auto &code : {u"01"_s, u"02"_s, u"03"_s})
        m_access->addItem(DossierWords::accessMode(code), code);
    addField(tr("Chế độ sử dụng"), m_access, u"dossier-access"_s);
    m_do->setText(tr("Nộp lưu hồ sơ"));
}

void DossierForm::addRemoveFields()
{
    m_column->addWidget(heading(tr("Đưa văn bản ra khỏi hồ sơ %1").arg(m_view.dossier.code), this));
    const auto &metadata = m_view.papers.first().document.metadata;
    auto *paper = muted(metadata.notation.isEmpty() ? metadata.subject
                                                    : tr("%1: %2").arg(metadata.notation, metadata.subject),
        this);
    paper->setWordWrap(true);
    m_column->addWidget(paper);
    m_column->addWidget(
        caption(tr("Văn bản không bị xóa. Lý do được ghi vào nhật ký; ai chỉ xem được văn bản nhờ hồ sơ này "
                   "sẽ không xem được nữa."),
            this));
    m_note = addLine(tr("Lý do"), u"dossier-note"_s, tr("Đưa nhầm hồ sơ"));
    m_do->setText(tr("Đưa ra khỏi hồ sơ"));
}

void DossierForm::review()
{
    bool ready = true;
    if (m_deed == DossierDeed::Open)
        ready = !m_code->text().trimmed().isEmpty() && m_title && !m_title->text().trimmed().isEmpty();
    else if (m_deed == DossierDeed::HandOver)
        ready = m_holder->currentIndex() > 0;
    else if (m_deed == DossierDeed::Archive)
        ready = DossierWords::missingForArchive(m_view).isEmpty();
    else if (m_deed == DossierDeed::Remove)
        ready = m_note && !m_note->text().trimmed().isEmpty();
    m_do->setEnabled(ready);
}

void DossierForm::give()
{
    const auto retention = [this] { return Retention(m_retention->currentData().toInt()); };
    switch (m_deed) {
    case DossierDeed::Open:
        Q_EMIT given(OpenDossier{{},
            {},
            m_code->text().trimmed(),
            m_title->text().simplified(),
            m_date->date(),
            retention(),
            m_note->text().trimmed()});
        break;
    case DossierDeed::HandOver:
        Q_EMIT given(
            HandOverDossier{m_view.dossier.id, {m_holder->currentData().toUuid()}, m_note->text().trimmed()});
        break;
    case DossierDeed::Close:
        Q_EMIT given(CloseDossier{m_view.dossier.id, m_date->date()});
        break;
    case DossierDeed::Archive:
        Q_EMIT given(ArchiveDossier{m_view.dossier.id, retention(), m_access->currentData().toString()});
        break;
    case DossierDeed::Remove:
        Q_EMIT given(RemoveFromDossier{m_view.dossier.id, m_note->text().trimmed()});
        break;
    }
}

void DossierForm::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void DossierForm::setBusy(bool busy)
{
    setEnabled(!busy);
}

}
