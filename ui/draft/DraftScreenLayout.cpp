// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftFiles.h"
#include "ui/draft/DraftForm.h"
#include "ui/draft/DraftPages.h"
#include "ui/draft/DraftPreview.h"
#include "ui/draft/DraftScratch.h"
#include "ui/draft/DraftScreen.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void DraftScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header());
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_formPane = formPane();
    m_side = new QStackedWidget(splitter);
    m_preview = new DraftPreview(workplace().preferences, m_side);
    m_side->addWidget(m_preview);
    setGround(m_side, "surface2", "left");
    m_side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    splitter->addWidget(m_formPane);
    splitter->addWidget(m_side);
    splitter->setSizes({480, 560});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    column->addWidget(footer());
    connectAll();
}

QWidget *DraftScreen::header()
{
    auto *bar = new QWidget(this);
    setGround(bar, "surface", "bottom");
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(theme().px(20), theme().px(10), theme().px(16), theme().px(10));
    line->setSpacing(theme().px(12));
    m_title = heading(tr("Soạn văn bản"), bar);
    m_about = chip({}, ChipKind::Info, bar);
    m_about->setObjectName(u"draft-about"_s);
    line->addWidget(m_title);
    line->addWidget(m_about);
    line->addStretch(1);
    m_versions = button(tr("Các bản đã lưu"), u"history"_s, Weight::Plain, bar);
    m_versions->setObjectName(u"draft-versions"_s);
    m_versions->setCheckable(true);
    m_previewToggle = button(tr("Xem trước"), u"eye"_s, Weight::Plain, bar);
    m_previewToggle->setObjectName(u"draft-preview"_s);
    m_previewToggle->setCheckable(true);
    line->addWidget(m_versions);
    line->addWidget(m_previewToggle);
    return bar;
}

QWidget *DraftScreen::sources()
{
    auto *row = new QWidget(this);
    auto *line = new FlowLayout(row);
    line->setContentsMargins({});
    const std::tuple<DraftSource, QString, QString> choices[]
        = {{DraftSource::Composed, tr("Soạn theo mẫu"), u"draft-from-template"_s},
            {DraftSource::Word, tr("Từ tệp Word…"), u"draft-from-word"_s},
            {DraftSource::Pdf, tr("Từ tệp PDF…"), u"draft-from-pdf"_s}};
    for (const auto &[source, text, name] : choices) {
        auto *choice = pill(text, row);
        choice->setObjectName(name);
        connect(choice, &QPushButton::clicked, this, [this, source = source] { chooseSource(source); });
        line->addWidget(choice);
        m_sources.append(choice);
    }
    return row;
}

QWidget *DraftScreen::formPane()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    setGround(inside, "surface");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme().px(20), theme().px(14), theme().px(20), theme().px(20));
    column->setSpacing(theme().px(14));
    m_faultBox = new QWidget(inside);
    m_faultBox->setObjectName(u"draft-faults"_s);
    setGround(m_faultBox, "card");
    m_faults = new QVBoxLayout(m_faultBox);
    m_faultBox->hide();
    m_noteRow = new QWidget(inside);
    auto *note = new QVBoxLayout(m_noteRow);
    note->setContentsMargins({});
    note->setSpacing(theme().px(4));
    auto *title = sectionLabel(tr("Bản này sửa những gì"), m_noteRow);
    m_note = new QLineEdit(m_noteRow);
    m_note->setObjectName(u"draft-note"_s);
    m_note->setPlaceholderText(tr("Ví dụ: sửa số liệu theo ý kiến của Trưởng phòng"));
    title->setBuddy(m_note);
    note->addWidget(title);
    note->addWidget(m_note);
    m_form = new DraftForm(inside);
    m_files = new DraftFiles(workplace().preferences, inside);
    column->addWidget(sources());
    column->addWidget(m_faultBox);
    column->addWidget(m_noteRow);
    column->addWidget(m_form);
    column->addWidget(m_files);
    column->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

QWidget *DraftScreen::footer()
{
    auto *bar = new QWidget(this);
    setGround(bar, "surface", "top");
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(theme().px(20), theme().px(10), theme().px(20), theme().px(10));
    line->setSpacing(theme().px(8));
    m_state = caption({}, bar);
    m_state->setObjectName(u"draft-state"_s);
    line->addWidget(m_state, 1);
    m_discard = button(tr("Bỏ, soạn lại"), u"rotate-ccw"_s, Weight::Quiet, bar);
    m_discard->setObjectName(u"draft-discard"_s);
    m_check = button(tr("Kiểm tra thể thức"), u"list-checks"_s, Weight::Plain, bar);
    m_check->setObjectName(u"draft-check"_s);
    m_save = button(tr("Lưu dự thảo"), u"save"_s, Weight::Plain, bar);
    m_save->setObjectName(u"draft-save"_s);
    m_submit = button(tr("Trình…"), u"send"_s, Weight::Primary, bar);
    m_submit->setObjectName(u"draft-submit"_s);
    for (auto *made : {m_discard, m_check, m_save, m_submit})
        line->addWidget(made);
    return bar;
}

void DraftScreen::connectAll()
{
    connect(m_form, &DraftForm::changed, this, &DraftScreen::edited);
    connect(m_note, &QLineEdit::textEdited, this, &DraftScreen::edited);
    connect(m_files, &DraftFiles::changed, this, &DraftScreen::edited);
    connect(m_files, &DraftFiles::stopAsked, m_pages, &DraftPages::stop);
    connect(m_pages, &DraftPages::convertingChanged, m_files, &DraftFiles::setConverting);
    connect(m_pages, &DraftPages::convertingChanged, this, [this](bool running) {
        if (running)
            m_preview->showMessage(
                tr("Đang chuyển tệp Word sang PDF. Bạn vẫn nhập tiếp được các ô bên cạnh."));
    });
    connect(m_pages, &DraftPages::ready, m_preview, &DraftPreview::showPdf);
    connect(m_pages, &DraftPages::failed, this, [this](const Error &error) {
        m_preview->showMessage(sentence(error, workplace().preferences.language()));
    });
    connect(m_scratch.get(), &DraftScratch::failed, this, [this] {
        m_state->setText(tr("Chưa giữ được bản đang soạn trên máy này. Hãy lưu dự thảo trước khi thoát."));
    });
    connect(m_discard, &QPushButton::clicked, this, &DraftScreen::startOver);
    connect(m_check, &QPushButton::clicked, this, [this] { showFaults(check()); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(Afterwards::Stay); });
    connect(m_submit, &QPushButton::clicked, this, [this] { save(Afterwards::Submit); });
    connect(
        m_versions, &QPushButton::toggled, this, [this](bool on) { on ? showVersions() : showPreview(); });
    connect(m_previewToggle, &QPushButton::toggled, this, [this](bool on) {
        m_wantsPreview = on;
        arrange();
    });
    const std::pair<QKeySequence, QPushButton *> keys[]
        = {{QKeySequence(Qt::CTRL | Qt::Key_S), m_save}, {QKeySequence(Qt::CTRL | Qt::Key_Return), m_submit}};
    for (const auto &[key, pressed] : keys) {
        auto *action = new QAction(pressed->text(), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, pressed, [pressed = pressed] { pressed->click(); });
        addAction(action);
        pressed->setToolTip(tr("%1 (%2)").arg(pressed->text(), key.toString(QKeySequence::NativeText)));
    }
}

/// In a window below 1000 logical pixels there is room for the form or the pages, not for both.
void DraftScreen::arrange()
{
    constexpr int RoomForBoth = 1000 - 56; // without the navigation
    const bool narrow = width() / theme().factor() < RoomForBoth;
    m_previewToggle->setVisible(narrow);
    // The chosen source is set in bold: room for it from the beginning.
    for (auto *choice : m_sources)
        choice->setMinimumWidth(
            QFontMetrics(theme().font(14, 600)).horizontalAdvance(choice->text()) + theme().px(26));
    m_formPane->setVisible(!narrow || !m_wantsPreview);
    m_side->setVisible(!narrow || m_wantsPreview);
    m_state->setVisible(width() / theme().factor() > 760);
}

void DraftScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void DraftScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_side)
        arrange();
}

}
