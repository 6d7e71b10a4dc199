// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/PaperPicker.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

PaperPicker::PaperPicker(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_words(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_add(button(tr("Đưa vào hồ sơ"), u"plus"_s, Weight::Primary, this))
{
    setGround(this, "surface");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(24), theme().px(18), theme().px(24), theme().px(18));
    column->setSpacing(theme().px(10));
    column->addWidget(heading(tr("Thêm văn bản vào hồ sơ"), this));
    m_words->setObjectName(u"picker-words"_s);
    m_words->setAccessibleName(tr("Tìm văn bản"));
    m_words->setPlaceholderText(tr("Số, ký hiệu hoặc từ trong trích yếu"));
    m_words->setClearButtonEnabled(true);
    m_found->setObjectName(u"picker-found"_s);
    m_found->setAccessibleName(tr("Văn bản tìm thấy"));
    m_found->setWordWrap(true);
    m_add->setObjectName(u"picker-add"_s);
    auto *leave = button(tr("Quay lại hồ sơ"), {}, Weight::Plain, this);
    leave->setObjectName(u"picker-leave"_s);
    leave->setShortcut(Qt::Key_Escape);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addWidget(leave);
    line->addStretch(1);
    column->addWidget(m_words);
    column->addWidget(m_found, 1);
    column->addLayout(line);
    setFocusProxy(m_words);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &PaperPicker::find);
    connect(m_words, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, m_found, qOverload<>(&QWidget::setFocus));
    connect(m_found, &QListWidget::itemActivated, this, &PaperPicker::pick);
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) { m_add->setEnabled(row >= 0); });
    connect(m_add, &QPushButton::clicked, this, &PaperPicker::pick);
    connect(leave, &QPushButton::clicked, this, &PaperPicker::left);
    m_add->setEnabled(false);
    find();
}

void PaperPicker::find()
{
    m_workplace.office.ask(
        this,
        [words = m_words->text()](
            Seat &seat) { return seat.session.documents({.words = words}, {.limit = 50}); },
        [this, words = m_words->text()](Result<QList<DocumentLine>> lines) {
            if (words != m_words->text())
                return;
            m_found->clear();
            if (!lines.ok()) {
                m_workplace.navigator.fail(lines.error());
                return;
            }
            for (const auto &line : lines.value()) {
                const auto &metadata = line.document.metadata;
                auto *item = new QListWidgetItem(metadata.notation.isEmpty()
                        ? metadata.subject
                        : tr("%1 – %2").arg(metadata.notation, metadata.subject),
                    m_found);
                item->setData(Qt::UserRole, QVariant::fromValue(line.document.id.uuid));
            }
            if (m_found->count() > 0)
                m_found->setCurrentRow(0);
        });
}

void PaperPicker::pick()
{
    if (const auto *item = m_found->currentItem())
        Q_EMIT picked({item->data(Qt::UserRole).toUuid()}, item->text());
}

}
