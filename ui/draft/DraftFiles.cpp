// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftFiles.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/FileDialog.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *fileIcon(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(iconPixmap(name, theme().px(18), theme().colors().text2, parent->devicePixelRatioF()));
    return label;
}

QHBoxLayout *fileRow(QWidget *row)
{
    setGround(row, "card");
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme().px(10), theme().px(4), theme().px(4), theme().px(4));
    line->setSpacing(theme().px(8));
    return line;
}

}

DraftFiles::DraftFiles(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    m_mainRow = mainRow();
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().px(6));
    column->addWidget(m_mainRow);
    column->addWidget(sectionLabel(tr("Tệp kèm theo"), this));
    m_annexList = new QVBoxLayout;
    m_annexList->setSpacing(theme().px(6));
    column->addLayout(m_annexList);
    auto *add = button(tr("Thêm tệp kèm theo…"), u"paperclip"_s, Weight::Quiet, this);
    add->setObjectName(u"draft-add-annex"_s);
    connect(add, &QPushButton::clicked, this, &DraftFiles::askForAnnexes);
    column->addWidget(add, 0, Qt::AlignLeft);
    showMain();
}

QWidget *DraftFiles::mainRow()
{
    auto *row = new QWidget(this);
    auto *line = fileRow(row);
    line->addWidget(fileIcon(u"file-text"_s, row));
    auto *names = new QVBoxLayout;
    names->setSpacing(theme().px(4));
    m_mainName = new QLabel(row);
    m_mainName->setTextFormat(Qt::PlainText);
    m_mainName->setWordWrap(true);
    m_progress = new QProgressBar(row);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Đang chuyển tệp Word sang PDF"));
    names->addWidget(m_mainName);
    names->addWidget(m_progress);
    line->addLayout(names, 1);
    m_stop = button(tr("Dừng"), u"x"_s, Weight::Plain, row);
    m_stop->setObjectName(u"draft-stop"_s);
    connect(m_stop, &QPushButton::clicked, this, &DraftFiles::stopAsked);
    line->addWidget(m_stop);
    m_choose = button(tr("Chọn tệp…"), {}, Weight::Plain, row);
    m_choose->setObjectName(u"draft-choose-file"_s);
    connect(m_choose, &QPushButton::clicked, this, &DraftFiles::askForMain);
    line->addWidget(m_choose);
    m_progress->hide();
    m_stop->hide();
    return row;
}

void DraftFiles::setFiles(
    DraftSource source, const DraftAttachment &main, const QList<DraftAttachment> &annexes)
{
    m_source = source;
    m_main = main;
    m_annexes = annexes;
    showMain();
    showAnnexes();
}

void DraftFiles::setSource(DraftSource source)
{
    if (m_source == source)
        return;
    m_source = source;
    m_main = {};
    showMain();
    Q_EMIT changed();
}

void DraftFiles::showMain()
{
    m_mainRow->setVisible(m_source != DraftSource::Composed);
    const auto name = m_main.path.isEmpty() && !m_main.stored ? QString() : m_main.name();
    m_mainName->setText(!name.isEmpty()     ? name
            : m_source == DraftSource::Word ? tr("Chưa chọn tệp Word (.docx)")
                                            : tr("Chưa chọn tệp PDF"));
    m_choose->setText(name.isEmpty() ? tr("Chọn tệp…") : tr("Chọn tệp khác…"));
}

void DraftFiles::setConverting(bool running)
{
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_choose->setVisible(!running);
}

void DraftFiles::takeMain(const QString &path)
{
    m_main = {path, {}};
    showMain();
    Q_EMIT changed();
}

void DraftFiles::askForMain()
{
    const bool word = m_source == DraftSource::Word;
    auto *dialog = fileDialog(this,
        &m_preferences,
        {.purpose = u"draft-main"_s,
            .title = word ? tr("Chọn tệp Word") : tr("Chọn tệp PDF"),
            .filters = {word ? tr("Tệp Word (*.docx *.docm)") : tr("Tệp PDF (*.pdf)")}});
    connect(dialog, &QFileDialog::fileSelected, this, &DraftFiles::takeMain);
    dialog->open();
}

void DraftFiles::askForAnnexes()
{
    auto *dialog = fileDialog(this,
        &m_preferences,
        {.wanted = FileWanted::Several,
            .purpose = u"draft-annexes"_s,
            .title = tr("Chọn tệp kèm theo"),
            .filters = {tr("Mọi tệp (*)")}});
    connect(dialog, &QFileDialog::filesSelected, this, &DraftFiles::addAnnexes);
    dialog->open();
}

void DraftFiles::addAnnexes(const QStringList &paths)
{
    for (const auto &path : paths)
        m_annexes.append({path, {}});
    showAnnexes();
    Q_EMIT changed();
}

QWidget *DraftFiles::annexRow(int index)
{
    auto *row = new QWidget(this);
    auto *line = fileRow(row);
    const auto name = m_annexes[index].name();
    line->addWidget(fileIcon(u"paperclip"_s, row));
    auto *label = new QLabel(name, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    auto *remove = iconButton(u"x"_s, tr("Bỏ tệp %1").arg(name), row);
    remove->setObjectName(u"draft-remove-annex-%1"_s.arg(index));
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_annexes.removeAt(index);
        // Not from within the click of the button that goes away.
        QMetaObject::invokeMethod(this, &DraftFiles::showAnnexes, Qt::QueuedConnection);
        Q_EMIT changed();
    });
    line->addWidget(remove);
    return row;
}

void DraftFiles::showAnnexes()
{
    while (auto *item = m_annexList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_annexes.size(); ++i)
        m_annexList->addWidget(annexRow(i));
}

void DraftFiles::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DraftFiles::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        addAnnexes(paths);
    event->acceptProposedAction();
}

}
