// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/BatchBar.h"

#include "core/pdf/assemble/Assembly.h"
#include "core/pdf/typeset/ArrivalStamp.h"
#include "core/pdf/typeset/Slips.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
#include "workflow/print/Papers.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryFile>
#include <QUrl>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QPointF stampPlace{150, 12}; // millimetres: the free corner at the top right of a letter

struct BatchCount
{
    int accepted = 0;
    QString firstTrouble;
};

/// What is printed for the chosen letters.
struct PrintJob
{
    QList<ArrivalStamp> stamps;
    QList<HandlingSlip> slips;
};

Result<PrintJob> printJobOf(Seat &seat, const QList<DocumentId> &ids, bool stamps)
{
    TRY_ASSIGN(const auto directory, seat.session.directory());
    PrintJob job;
    for (const auto &id : ids) {
        TRY_ASSIGN(const auto view, seat.session.document(id));
        if (stamps) {
            TRY_ASSIGN(auto stamp, arrivalStampOf(*directory, view.document, view.tasks, {}));
            job.stamps.append(stamp);
        } else {
            TRY_ASSIGN(auto slip, handlingSlipOf(*directory, view));
            job.slips.append(slip);
        }
    }
    return job;
}

/// One PDF for all of them; the path of a file that its owner alone may read.
Result<QString> printed(const PrintJob &job)
{
    QList<PageRange> sheets;
    for (const auto &stamp : job.stamps) {
        TRY_ASSIGN(auto pdf, printArrivalStamp(stamp, stampPlace));
        sheets.append({pdf});
    }
    for (const auto &slip : job.slips) {
        TRY_ASSIGN(auto pdf, printHandlingSlip(slip));
        sheets.append({pdf});
    }
    TRY_ASSIGN(const auto pdf, assemblePages(sheets));
    QTemporaryFile file(u"chauban-in-XXXXXX.pdf"_s);
    file.setFileTemplate(QDir::tempPath() + u"/chauban-in-XXXXXX.pdf"_s);
    file.setAutoRemove(false); // the viewer reads it
    if (!file.open() || file.write(pdf) != pdf.size())
        return Error{ErrorKind::Unavailable, "file.cannot-write", file.fileName()};
    return file.fileName();
}

}

BatchBar::BatchBar(const Workplace &workplace, IntakeDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_desk(desk)
    , m_count(muted({}))
    , m_enter(button(tr("Vào sổ"), u"check"_s, Weight::Primary))
    , m_pages(button(tr("Nối trang"), u"merge"_s))
    , m_attach(button(tr("Ghép làm tệp kèm"), u"paperclip"_s))
    , m_remove(button(tr("Bỏ khỏi hàng chờ"), u"trash-2"_s, Weight::Danger))
    , m_submit(button(tr("Trình"), u"send"_s))
    , m_stamps(button(tr("In dấu đến"), u"stamp"_s))
    , m_slips(button(tr("In phiếu"), u"printer"_s))
    , m_leaders(new QComboBox)
{
    const std::pair<QWidget *, const char *> names[] = {{m_enter, "batch-enter"},
        {m_pages, "batch-pages"},
        {m_attach, "batch-attach"},
        {m_remove, "batch-remove"},
        {m_submit, "batch-submit"},
        {m_stamps, "batch-stamps"},
        {m_slips, "batch-slips"},
        {m_leaders, "batch-leader"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    m_leaders->setAccessibleName(tr("Lãnh đạo nhận văn bản trình"));
    m_leaders->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setGround(this, "surface2", "top");
    auto *grid = new QGridLayout(this);
    const int gap = theme().px(8);
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(theme().px(6));
    grid->addWidget(m_count, 0, 0, 1, 2);
    grid->addWidget(m_enter, 1, 0, 1, 2);
    grid->addWidget(m_pages, 2, 0);
    grid->addWidget(m_attach, 2, 1);
    grid->addWidget(m_leaders, 3, 0);
    grid->addWidget(m_submit, 3, 1);
    grid->addWidget(m_stamps, 4, 0);
    grid->addWidget(m_slips, 4, 1);
    grid->addWidget(m_remove, 5, 0, 1, 2);
    connect(m_enter, &QPushButton::clicked, this, &BatchBar::enterSure);
    connect(m_pages, &QPushButton::clicked, this, [this] { m_desk.join(m_rows, JoinWay::Pages); });
    connect(m_attach, &QPushButton::clicked, this, [this] { m_desk.join(m_rows, JoinWay::Attachments); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_desk.remove(m_rows); });
    connect(m_submit, &QPushButton::clicked, this, &BatchBar::submitToLeader);
    connect(m_stamps, &QPushButton::clicked, this, [this] { print(true); });
    connect(m_slips, &QPushButton::clicked, this, [this] { print(false); });
    hide();
}

void BatchBar::showRows(const QList<int> &rows)
{
    m_rows = rows;
    int sure = 0, waiting = 0, stored = 0, attached = 0;
    for (const int row : rows) {
        const auto &letter = m_desk.letters()[row];
        sure += letter.isSure() ? 1 : 0;
        waiting += letter.stage != LetterStage::Registered && letter.stage != LetterStage::Filing ? 1 : 0;
        stored += letter.inStore ? 1 : 0;
        attached += letter.onlyAttaches ? 1 : 0;
    }
    const int done = int(registeredChosen().size());
    setVisible(rows.size() > 1);
    m_count->setText(tr("Đã chọn %n văn bản", nullptr, int(rows.size())));
    m_enter->setText(tr("Vào sổ %n văn bản đã chắc chắn", nullptr, sure));
    m_enter->setVisible(sure > 0);
    const bool joins = waiting == rows.size() && stored == 0 && rows.size() > 1;
    m_pages->setVisible(joins && attached == 0);
    m_attach->setVisible(joins && attached < rows.size());
    m_remove->setVisible(waiting == rows.size() && stored == 0);
    if (done > 0 && m_leaders->count() == 0)
        fillLeaders();
    m_submit->setText(tr("Trình %n văn bản", nullptr, done));
    for (auto *widget : {static_cast<QWidget *>(m_submit),
             static_cast<QWidget *>(m_leaders),
             static_cast<QWidget *>(m_stamps),
             static_cast<QWidget *>(m_slips)})
        widget->setVisible(done > 0);
}

QList<DocumentId> BatchBar::registeredChosen() const
{
    QList<DocumentId> ids;
    for (const int row : m_rows)
        if (row < int(m_desk.letters().size()) && m_desk.letters()[row].stage == LetterStage::Registered)
            ids.append(m_desk.letters()[row].id);
    return ids;
}

void BatchBar::fillLeaders()
{
    const auto directory = m_workplace.office.directory();
    if (!directory)
        return;
    for (const auto &position : directory->positions) {
        const auto holders = directory->holders(position.id, m_desk.today());
        if (position.role != Role::Leader || holders.isEmpty())
            continue;
        const auto *person = directory->person(holders.first());
        m_leaders->addItem(
            tr("%1 – %2").arg(person ? person->name : QString(), position.title), position.id.uuid);
    }
}

void BatchBar::submitToLeader()
{
    const PositionId leader{m_leaders->currentData().toUuid()};
    if (leader.isNull())
        return;
    m_workplace.office.act(
        this,
        [ids = registeredChosen(), leader](Seat &seat) {
            BatchCount count;
            for (const auto &id : ids) {
                const StartRouting body{{}, {{u"directive"_s, Principal::of(leader)}}};
                const auto outcome = seat.session.submit(body, {.document = id});
                if (outcome.ok() && outcome->accepted)
                    ++count.accepted;
                else if (count.firstTrouble.isEmpty())
                    count.firstTrouble = outcome.ok()
                        ? sentence(outcome->reason, outcome->detail, Language::Vietnamese)
                        : sentence(outcome.error(), Language::Vietnamese);
            }
            return count;
        },
        [this, total = registeredChosen().size()](const BatchCount &count) {
            const auto said = tr("Đã trình %1/%2 văn bản.").arg(count.accepted).arg(total);
            const bool whole = count.firstTrouble.isEmpty();
            m_workplace.navigator.notify({whole ? said : tr("%1 %2").arg(said, count.firstTrouble),
                whole ? NoticeKind::Done : NoticeKind::Warning});
        });
}

void BatchBar::print(bool stamps)
{
    m_workplace.office.ask(
        this,
        [ids = registeredChosen(), stamps](Seat &seat) { return printJobOf(seat, ids, stamps); },
        [this](const Result<PrintJob> &job) {
            if (!job.ok())
                return m_workplace.navigator.fail(job.error());
            inBackground(
                *QThreadPool::globalInstance(),
                this,
                [job = job.value()] { return printed(job); },
                [this](const Result<QString> &path) {
                    if (!path.ok())
                        return m_workplace.navigator.fail(path.error());
                    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path.value())))
                        m_workplace.navigator.notify(
                            {tr("Bản in nằm ở %1. Hãy mở tệp này để in.").arg(path.value()),
                                NoticeKind::Warning});
                });
        });
}

}
