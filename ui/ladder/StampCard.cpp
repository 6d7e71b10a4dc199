// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/StampCard.h"

#include "core/directory/Directory.h"
#include "core/signing/online/TrustFile.h"
#include "ui/ladder/RaiseText.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing is asked here: whether the server answers, "Thử" tells.
bool isServiceAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty();
}

}

bool choosesForOffice(const Workplace &workplace)
{
    const auto &office = workplace.office;
    if (!office.directory())
        return false;
    const auto today = office.today();
    const auto held = office.directory()->positionsOf(office.person(), today);
    return std::any_of(held.cbegin(), held.cend(), [](const Position &position) {
        return position.role == Role::Clerk || position.role == Role::Administrator;
    });
}

StampCard::StampCard(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_address(new QLineEdit)
    , m_level(new QComboBox)
    , m_try(button(tr("Thử"), u"refresh-cw"_s))
    , m_save(button(tr("Lưu"), u"save"_s))
    , m_answer(new QLabel)
    , m_story(caption({}))
    , m_mayChange(choosesForOffice(workplace))
{
    setObjectName(u"stamp-card"_s);
    layOut();
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        say({}, "muted");
        refreshButtons();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &StampCard::refreshButtons);
    connect(m_try, &QPushButton::clicked, this, &StampCard::tryOut);
    connect(m_save, &QPushButton::clicked, this, &StampCard::save);
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isEnabled())
            save();
    });
    if (workplace.raiser)
        connect(workplace.raiser, &LevelRaiser::stateChanged, this, &StampCard::refreshStory);
    refreshStory();
    refreshButtons();
    load();
}

StampCard::~StampCard()
{
    *m_cancelled = true;
}

void StampCard::layOut()
{
    auto *column = new QVBoxLayout(this);
    const int margin = theme().px(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(10));
    column->addWidget(subheading(tr("Dấu thời gian và mức chữ ký")));
    column->addWidget(
        caption(tr("Ký không cần mạng. Khi có mạng, chương trình tự bổ sung dấu thời gian và bằng "
                   "chứng vào văn bản đã ban hành để chữ ký còn kiểm tra được lâu dài.")));
    m_address->setObjectName(u"stamp-address"_s);
    m_address->setPlaceholderText(tr("http://…"));
    m_address->setReadOnly(!m_mayChange);
    m_level->setObjectName(u"stamp-level"_s);
    for (const auto level : {PadesLevel::T, PadesLevel::LT, PadesLevel::LTA})
        m_level->addItem(paperLevelText(signatureLevel(level)), int(level));
    m_level->setEnabled(m_mayChange);
    m_try->setObjectName(u"stamp-try"_s);
    m_save->setObjectName(u"stamp-save"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme().px(16));
    form->setVerticalSpacing(theme().px(8));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Địa chỉ dịch vụ dấu thời gian"), m_address);
    form->addRow(tr("Nâng chữ ký đến mức"), m_level);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_try);
    row->addStretch(1);
    column->addLayout(row);
    m_answer->setObjectName(u"stamp-answer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->hide();
    column->addWidget(m_answer);
    m_story->setObjectName(u"stamp-story"_s);
    column->addWidget(m_story);
    if (!m_mayChange)
        column->addWidget(muted(tr("Văn thư hoặc người quản trị thay đổi mục này.")));
    m_save->setVisible(m_mayChange);
}

void StampCard::load()
{
    m_workplace.office.ask(
        this,
        [](Seat &seat) { return OnlineSettings::open(OnlineSettings::fileIn(seat.store.folder())); },
        [this](Result<OnlineSettings> settings) {
            if (settings.ok())
                show(settings.value());
            else
                say(sentence(settings.error(), m_workplace.preferences.language()), "danger");
        });
}

void StampCard::show(const OnlineSettings &settings)
{
    m_saved = settings;
    m_address->setText(settings.authority.url);
    m_level->setCurrentIndex(std::max(0, m_level->findData(int(settings.level))));
    refreshButtons();
}

OnlineSettings StampCard::entered() const
{
    auto settings = m_saved;
    settings.authority.url = m_address->text().trimmed();
    settings.level = PadesLevel(m_level->currentData().toInt());
    return settings;
}

void StampCard::save()
{
    const auto settings = entered();
    if (!settings.authority.url.isEmpty() && !isServiceAddress(settings.authority.url)) {
        m_address->setFocus(Qt::OtherFocusReason);
        return say(tr("Địa chỉ chưa đúng: phải bắt đầu bằng http:// hoặc https:// và có tên máy chủ, ví dụ "
                      "http://tsa.coquan.gov.vn. Chưa lưu gì."),
            "danger");
    }
    m_workplace.office.ask(
        this,
        [settings](Seat &seat) { return settings.save(OnlineSettings::fileIn(seat.store.folder())); },
        [this, settings](Result<> saved) {
            if (!saved.ok())
                return say(sentence(saved.error(), m_workplace.preferences.language()), "danger");
            m_saved = settings;
            refreshButtons();
            say(settings.authority.url.isEmpty() ? tr("Đã lưu. Chữ ký không được nâng mức nữa.")
                                                 : tr("Đã lưu."),
                "ok");
            if (m_workplace.raiser)
                m_workplace.raiser->lookAgain();
        });
}

/// Asks for one time-stamp that is put nowhere.
void StampCard::tryOut()
{
    m_trying = true;
    refreshButtons();
    say(tr("Đang hỏi dịch vụ…"), "muted");
    const auto authority = entered().authority;
    m_workplace.office.ask(
        this,
        [](Seat &seat) { return TrustFile::open(TrustFile::fileIn(seat.store.folder())); },
        [this, authority](Result<TrustFile> file) {
            const auto trust = file.ok() ? file->store() : TrustStore{};
            inBackground(
                this,
                [authority, trust, cancelled = m_cancelled] {
                    return tryAuthority(authority, httpFetch({.cancelled = cancelled}), trust);
                },
                [this](const Result<TimestampSigner> &signer) {
                    m_trying = false;
                    refreshButtons();
                    if (!signer.ok())
                        return say(sentence(signer.error(), m_workplace.preferences.language()), "danger");
                    const auto zone = m_workplace.office.directory()->zone();
                    say(tr("Dịch vụ trả lời đúng: dấu thời gian lúc %1 của “%2”, kiểm tra được đến %3.")
                            .arg(signer->time.toDateTime(zone).toString(u"HH:mm:ss dd/MM/yyyy"_s),
                                signer->name,
                                signer->certificateEnds.dateIn(zone).toString(u"dd/MM/yyyy"_s)),
                        "ok");
                });
        });
}

void StampCard::say(const QString &text, const char *tone)
{
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
    m_answer->setProperty("tone", QLatin1StringView(tone).toString());
    const auto &colors = theme().colors();
    auto palette = m_answer->palette();
    const auto name = QLatin1StringView(tone);
    palette.setColor(QPalette::WindowText,
        name == "ok"_L1           ? colors.ok
            : name == "danger"_L1 ? colors.danger
                                  : colors.text2);
    m_answer->setPalette(palette);
}

void StampCard::refreshStory()
{
    if (!m_workplace.raiser || !m_workplace.office.directory())
        return m_story->hide();
    m_story->setText(raiseStory(m_workplace.raiser->state(),
        m_workplace.preferences.language(),
        m_workplace.office.directory()->zone()));
}

void StampCard::refreshButtons()
{
    const auto now = entered();
    const bool differs = now.authority.url != m_saved.authority.url || now.level != m_saved.level;
    m_save->setEnabled(m_mayChange && differs);
    m_try->setEnabled(!m_trying && !now.authority.url.isEmpty());
}

}
