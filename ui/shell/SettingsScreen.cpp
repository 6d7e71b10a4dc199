// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/SettingsScreen.h"

#include "ui/ladder/StampCard.h"
#include "ui/ladder/TrustCard.h"
#include "ui/shell/NoticeHabits.h"
#include "ui/shell/TextSizes.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString HoldSeconds = u"hold/seconds"_s;
constexpr int UsualHold = 10;

QWidget *card(const QString &title, QVBoxLayout *&column)
{
    auto *made = new QWidget;
    column = new QVBoxLayout(made);
    const int margin = theme().px(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(10));
    column->addWidget(subheading(title));
    return made;
}

void empty(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *inner = item->layout())
            empty(inner);
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}
}

SettingsScreen::SettingsScreen(const Workplace &workplace, QWidget *parent)
    : Screen(workplace, parent)
{
    fillWithCards(this,
        tr("Cài đặt"),
        {looks(),
            notices(),
            keys(Owner::Person),
            keys(Owner::Agency),
            new StampCard(workplace),
            new TrustCard(workplace)},
        720);
}

QWidget *SettingsScreen::looks()
{
    QVBoxLayout *column = nullptr;
    auto *made = card(tr("Giao diện"), column);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme().px(16));
    form->setVerticalSpacing(theme().px(8));
    column->addLayout(form);
    auto &preferences = workplace().preferences;
    auto *scheme = new QComboBox;
    scheme->setObjectName(u"scheme"_s);
    scheme->addItems({tr("Sáng"), tr("Tối"), tr("Tương phản cao")});
    scheme->setCurrentIndex(int(preferences.scheme()));
    form->addRow(tr("Màu"), scheme);
    auto *size = new QComboBox;
    size->setObjectName(u"text-size"_s);
    for (const int percent : TextSizes)
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(size->findData(largerText(preferences.textPercent() - 1)));
    form->addRow(tr("Cỡ chữ (Ctrl+Alt+cộng/trừ)"), size);
    auto *language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->addItems({u"Tiếng Việt"_s, u"English"_s});
    language->setCurrentIndex(int(preferences.language()));
    form->addRow(tr("Ngôn ngữ"), language);
    // The window is made anew by these: let the box finish its own work first.
    connect(
        scheme,
        &QComboBox::activated,
        this,
        [&preferences](int i) { preferences.setScheme(ColorScheme(i)); },
        Qt::QueuedConnection);
    connect(
        size,
        &QComboBox::activated,
        this,
        [&preferences, size](int i) { preferences.setTextPercent(size->itemData(i).toInt()); },
        Qt::QueuedConnection);
    connect(
        language,
        &QComboBox::activated,
        this,
        [&preferences](int i) { preferences.setLanguage(Language(i)); },
        Qt::QueuedConnection);
    return made;
}

QWidget *SettingsScreen::notices()
{
    QVBoxLayout *column = nullptr;
    auto *made = card(tr("Thông báo"), column);
    column->addWidget(
        caption(tr("Khi cửa sổ không ở trước mặt, việc mới, việc sắp đến hạn và văn bản bị trả lại được báo "
                   "trên màn hình. Chuông ở đầu cửa sổ luôn giữ danh sách.")));
    auto &preferences = workplace().preferences;
    const auto habits = NoticeHabits::of(preferences);
    auto *desktop = new QCheckBox(tr("Báo trên màn hình"));
    desktop->setObjectName(u"notices-desktop"_s);
    desktop->setChecked(habits.desktop);
    auto *quiet = new QCheckBox(tr("Không báo trong khoảng giờ"));
    quiet->setObjectName(u"notices-quiet"_s);
    quiet->setChecked(habits.quiet);
    const auto hour = [](QTime time, const QString &name, const QString &spoken) {
        auto *field = new QTimeEdit(time);
        field->setDisplayFormat(u"HH:mm"_s);
        field->setObjectName(name);
        field->setAccessibleName(spoken);
        return field;
    };
    auto *from = hour(habits.from, u"notices-from"_s, tr("Không báo từ"));
    auto *to = hour(habits.to, u"notices-to"_s, tr("Không báo đến"));
    auto *row = new QHBoxLayout;
    row->addWidget(quiet);
    row->addWidget(from);
    row->addWidget(muted(tr("đến")));
    row->addWidget(to);
    row->addStretch(1);
    column->addWidget(desktop);
    column->addLayout(row);
    const auto keep = [&preferences, desktop, quiet, from, to] {
        NoticeHabits{desktop->isChecked(), quiet->isChecked(), from->time(), to->time()}.keepIn(preferences);
        quiet->setEnabled(desktop->isChecked());
        for (auto *field : {from, to})
            field->setEnabled(desktop->isChecked() && quiet->isChecked());
    };
    keep();
    for (auto *box : {desktop, quiet})
        connect(box, &QCheckBox::toggled, made, keep);
    for (auto *field : {from, to})
        connect(field, &QTimeEdit::timeChanged, made, keep);
    return made;
}

QWidget *SettingsScreen::keys(Owner owner)
{
    QVBoxLayout *column = nullptr;
    const bool isPerson = owner == Owner::Person;
    auto *made = card(isPerson ? tr("Chứng thư số cá nhân") : tr("Con dấu của cơ quan"), column);
    column->addWidget(caption(isPerson
            ? tr("Tệp PKCS#12 (.p12, .pfx) để ký. Mật khẩu được hỏi mỗi lần ký và không được lưu.")
            : tr("Chứng thư số của cơ quan để đóng dấu khi ban hành; chỉ văn thư dùng.")));
    auto *list = new QVBoxLayout;
    column->addLayout(list);
    auto *add = button(tr("Thêm chứng thư số…"), u"plus"_s);
    add->setObjectName(isPerson ? u"add-key"_s : u"add-seal"_s);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, owner] { addKey(owner); });
    connect(&workplace().keys, &KeyRing::changed, list, [this, owner, list] { fillKeys(owner, list); });
    fillKeys(owner, list);
    if (isPerson)
        column->addWidget(holding());
    return made;
}

/// For how long a signed paper can be stopped: read by ui/signing/HoldQueue.
QWidget *SettingsScreen::holding()
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, theme().px(8), 0, 0);
    row->setSpacing(theme().px(16));
    auto *seconds = new QComboBox;
    seconds->setObjectName(u"hold-seconds"_s);
    seconds->addItem(tr("Không chờ"), 0);
    for (const int span : {5, 10, 20, 30, 60})
        seconds->addItem(tr("%1 giây").arg(span), span);
    auto &preferences = workplace().preferences;
    const auto kept = preferences.value(HoldSeconds);
    seconds->setCurrentIndex(seconds->findData(kept.isEmpty() ? UsualHold : kept.toInt()));
    auto *label = new QLabel(tr("Sau khi ký, chờ trước khi chuyển (“Dừng chuyển”)"));
    label->setWordWrap(true);
    label->setBuddy(seconds);
    row->addWidget(label, 1);
    row->addWidget(seconds);
    connect(seconds, &QComboBox::activated, this, [&preferences, seconds](int i) {
        preferences.setValue(HoldSeconds, QByteArray::number(seconds->itemData(i).toInt()));
    });
    return made;
}

QList<HeldKey> SettingsScreen::held(Owner owner) const
{
    return owner == Owner::Person ? workplace().keys.personal() : workplace().keys.seals();
}

void SettingsScreen::hold(Owner owner, const QList<HeldKey> &keys)
{
    if (owner == Owner::Person)
        workplace().keys.setPersonal(keys);
    else
        workplace().keys.setSeals(keys);
}

void SettingsScreen::fillKeys(Owner owner, QVBoxLayout *column)
{
    empty(column);
    const auto keys = held(owner);
    if (keys.isEmpty())
        column->addWidget(muted(tr("Chưa có.")));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        auto *row = new QHBoxLayout;
        auto *text = new QLabel(tr("%1\n%2").arg(keys[i].label, keys[i].file));
        text->setTextFormat(Qt::PlainText);
        row->addWidget(text, 1);
        auto *remove = iconButton(u"trash-2"_s, tr("Bỏ %1 khỏi danh sách").arg(keys[i].label));
        connect(remove, &QToolButton::clicked, this, [this, owner, i] {
            auto left = held(owner);
            left.removeAt(i);
            hold(owner, left);
        });
        row->addWidget(remove);
        column->addLayout(row);
    }
}

void SettingsScreen::addKey(Owner owner)
{
    auto *dialog = fileDialog(this,
        &workplace().preferences,
        {.purpose = u"key-file"_s,
            .title = tr("Chọn tệp chứng thư số"),
            .filters = {tr("Chứng thư số (*.p12 *.pfx)")}});
    connect(dialog, &QFileDialog::fileSelected, this, [this, owner](const QString &file) {
        auto keys = held(owner);
        const QFileInfo info(file);
        const auto picture = info.path() + u'/' + info.completeBaseName() + u".png"_s;
        keys.append({file, QFileInfo::exists(picture) ? picture : QString(), info.completeBaseName()});
        hold(owner, keys);
    });
    dialog->open();
}

}
