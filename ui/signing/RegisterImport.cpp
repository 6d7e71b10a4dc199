// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RegisterImport.h"

#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString gapsText(const QJsonArray &gaps)
{
    QStringList texts;
    for (const auto &gap : gaps) {
        const auto first = gap[0].toInteger(), last = gap[1].toInteger();
        texts.append(first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last));
    }
    return texts.join(u", "_s);
}

}

RegisterImport::RegisterImport(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_title(subheading({}))
    , m_summary(muted({}))
    , m_faults(new QListWidget)
    , m_do(button(tr("Nhập sổ"), u"download"_s, Weight::Primary))
    , m_cancel(button(tr("Hủy")))
{
    m_summary->setObjectName(u"import-summary"_s);
    m_summary->setWordWrap(true);
    m_faults->setObjectName(u"import-faults"_s);
    m_faults->setAccessibleName(tr("Các dòng có lỗi"));
    m_faults->setWordWrap(true);
    m_do->setObjectName(u"import-do"_s);
    m_cancel->setObjectName(u"import-cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme().px(10));
    rows->addWidget(m_title);
    rows->addWidget(m_summary);
    rows->addWidget(m_faults, 1);
    rows->addLayout(buttons);
    connect(m_do, &QPushButton::clicked, this, &RegisterImport::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RegisterImport::closed);
}

void RegisterImport::read(const BookName &name, const QString &path)
{
    m_title->setText(tr("Nhập sổ cũ từ %1").arg(QFileInfo(path).fileName()));
    m_summary->setText(tr("Đang đọc…"));
    m_faults->clear();
    m_faults->hide();
    m_do->setEnabled(false);
    m_workplace.office.ask(
        this,
        [name, path](Seat &seat) { return readOldBook(seat, name, path); },
        [this](const Result<RegisterTable> &table) {
            if (table.ok())
                return tell(table.value());
            m_summary->setText(sentence(table.error(), m_workplace.preferences.language()));
            m_cancel->setFocus();
        });
}

void RegisterImport::tell(const RegisterTable &table)
{
    m_import = table.import;
    const int lines = int(table.import.lines.size());
    QString text = table.faults.isEmpty()
        ? tr("%n dòng đọc được, không có lỗi.", nullptr, lines)
        : tr("%1 dòng đọc được; %2 chỗ phải sửa trong tệp rồi chọn lại. Chưa có gì được nhập.")
              .arg(lines)
              .arg(table.faults.size());
    if (!table.ignoredColumns.isEmpty())
        text = tr("%1 Bỏ qua cột: %2.").arg(text, table.ignoredColumns.join(u", "_s));
    m_summary->setText(text);
    for (const auto &fault : table.faults)
        m_faults->addItem(
            tr("Dòng %1: %2").arg(fault.line).arg(sentence(fault.error, m_workplace.preferences.language())));
    m_faults->setVisible(!table.faults.isEmpty());
    m_do->setText(tr("Nhập %n dòng", nullptr, lines));
    m_do->setEnabled(table.faults.isEmpty() && lines > 0);
    (m_do->isEnabled() ? m_do : m_cancel)->setFocus();
}

void RegisterImport::submit()
{
    m_do->setEnabled(false);
    m_workplace.office.act(
        this,
        [import = m_import](Seat &seat) { return seat.session.submit(import); },
        [this](const Result<Outcome> &outcome) {
            m_do->setEnabled(true);
            const auto language = m_workplace.preferences.language();
            if (!outcome.ok())
                return m_summary->setText(sentence(outcome.error(), language));
            if (!outcome->accepted)
                return m_summary->setText(sentence(outcome->reason, outcome->detail, language));
            const auto gaps = gapsText(outcome->result["gaps"_L1].toArray());
            const auto done = outcome->result["imported"_L1].toInteger();
            const auto next = outcome->result["next"_L1].toInteger();
            m_workplace.navigator.notify(
                {.text = gaps.isEmpty() ? tr("Đã nhập %1 dòng; số tiếp theo là %2.").arg(done).arg(next)
                                        : tr("Đã nhập %1 dòng; số tiếp theo là %2. Còn thiếu số: %3.")
                                              .arg(done)
                                              .arg(next)
                                              .arg(gaps),
                    .seconds = 12});
            Q_EMIT closed();
        });
}

}
