// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/VersionsPanel.h"

#include "ui/workplace/Background.h"
#include "ui/draft/DiffText.h"
#include "ui/draft/PaperText.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The main file's pages of one version.
Result<QByteArray> pagesOf(Seat &seat, const DocumentId &document, int version)
{
    TRY_ASSIGN(const auto files, seat.session.filesOf(document, version));
    for (int i = 0; i < files.size(); ++i) {
        if (files[i].role != FileRole::Main)
            continue;
        TRY_ASSIGN(const auto blob, seat.session.blob(document, i, version));
        return blob.bytes().toByteArray();
    }
    return Error{ErrorKind::NotFound, "document.no-such-file", u"1"_s};
}

QTextEdit *textPane(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *pane = new QTextEdit(parent);
    pane->setObjectName(name);
    pane->setAccessibleName(accessible);
    pane->setReadOnly(true);
    pane->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return pane;
}

}

VersionsPanel::VersionsPanel(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    build();
}

void VersionsPanel::build()
{
    setGround(this, "surface");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(16));
    column->setSpacing(theme().px(10));
    column->addWidget(subheading(tr("Các bản đã lưu"), this));
    column->addWidget(choices());
    m_notes = muted({}, this);
    m_notes->setObjectName(u"versions-notes"_s);
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    m_state = new QLabel(this);
    m_state->setObjectName(u"versions-state"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(theme().px(10));
    m_left = textPane(u"versions-before"_s, tr("Bản trước"), this);
    m_right = textPane(u"versions-after"_s, tr("Bản sau, với những chỗ thêm và bớt"), this);
    panes->addWidget(m_left);
    panes->addWidget(m_right);
    column->addLayout(panes, 1);
    m_left->hide();
    const auto together = [](QTextEdit *from, QTextEdit *to) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to, [from, to](int value) {
            const int most = from->verticalScrollBar()->maximum();
            if (most > 0)
                to->verticalScrollBar()->setValue(value * to->verticalScrollBar()->maximum() / most);
        });
    };
    together(m_right, m_left);
}

QWidget *VersionsPanel::choices()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme().px(8));
    const auto versionBox = [&](const QString &name, const QString &label) {
        auto *box = new QComboBox(row);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::activated, this, &VersionsPanel::compare);
        return box;
    };
    m_before = versionBox(u"versions-from"_s, tr("Bản trước"));
    m_after = versionBox(u"versions-to"_s, tr("Bản sau"));
    m_beside = pill(tr("Hai cột"), row);
    m_beside->setObjectName(u"versions-beside"_s);
    connect(m_beside, &QPushButton::toggled, this, &VersionsPanel::showDifferences);
    line->addWidget(m_before, 1);
    line->addWidget(new QLabel(u"→"_s, row));
    line->addWidget(m_after, 1);
    line->addWidget(m_beside);
    return row;
}

void VersionsPanel::showDocument(const DocumentId &document)
{
    m_document = document;
    m_texts.clear();
    m_workplace.office.ask(
        this,
        [document](Seat &seat) { return seat.session.document(document); },
        [this](Result<DocumentView> view) {
            if (view.ok())
                take(view->versions, view->document.version);
            else
                m_workplace.navigator.fail(view.error());
        });
}

void VersionsPanel::take(const QList<DocumentVersion> &versions, int newest)
{
    m_versions = versions;
    const auto &directory = *m_workplace.office.directory();
    for (auto *box : {m_before, m_after}) {
        box->clear();
        for (const auto &version : versions) {
            const auto *author = directory.person(version.createdBy);
            box->addItem(tr("Bản %1 · %2 · %3")
                             .arg(version.version)
                             .arg(version.createdAt.toDateTime(directory.zone()).toString(u"dd/MM HH:mm"_s),
                                 author ? author->name : QString()),
                version.version);
        }
    }
    m_before->setCurrentIndex(m_before->findData(std::max(1, newest - 1)));
    m_after->setCurrentIndex(m_after->findData(newest));
    compare();
}

void VersionsPanel::compare()
{
    const int before = m_before->currentData().toInt();
    const int after = m_after->currentData().toInt();
    QStringList notes;
    for (const auto &version : m_versions)
        if (version.version > std::min(before, after) && version.version <= std::max(before, after)
            && !version.note.isEmpty())
            notes.append(tr("Bản %1: %2").arg(version.version).arg(version.note));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    for (const int version : {before, after})
        if (!m_texts.contains(version)) {
            m_state->setText(tr("Đang đọc hai bản để so sánh…"));
            read(version);
            return;
        }
    showDifferences();
}

void VersionsPanel::read(int version)
{
    const auto fail = [this](const Error &error) {
        m_state->setText(sentence(error, m_workplace.preferences.language()));
    };
    m_workplace.office.ask(
        this,
        [document = m_document, version](Seat &seat) { return pagesOf(seat, document, version); },
        [this, version, fail](Result<QByteArray> pages) {
            if (!pages.ok()) {
                fail(pages.error());
                return;
            }
            inBackground(
                this,
                [pdf = pages.value()] { return paperText(pdf); },
                [this, version, fail](Result<QString> text) {
                    if (!text.ok()) {
                        fail(text.error());
                        return;
                    }
                    m_texts.insert(version, text.value());
                    compare();
                });
        });
}

void VersionsPanel::showDifferences()
{
    const auto before = m_texts.constFind(m_before->currentData().toInt());
    const auto after = m_texts.constFind(m_after->currentData().toInt());
    if (before == m_texts.cend() || after == m_texts.cend())
        return;
    inBackground(
        this,
        [before = *before, after = *after] { return diffWords(before, after); },
        [this](const QList<DiffPiece> &pieces) { showPieces(pieces); });
}

void VersionsPanel::showPieces(const QList<DiffPiece> &pieces)
{
    const auto count = std::count_if(
        pieces.cbegin(), pieces.cend(), [](const DiffPiece &piece) { return piece.kind != DiffKind::Same; });
    const bool scanned = std::all_of(pieces.cbegin(), pieces.cend(), [](const DiffPiece &piece) {
        return piece.text.trimmed().isEmpty();
    });
    m_state->setText(scanned ? tr("Hai bản không có chữ để so sánh (bản chụp). Hãy mở từng bản để xem.")
            : count == 0 ? tr("Hai bản có cùng nội dung chữ.")
                         : tr("%1 chỗ khác nhau. + là thêm, − là bớt.").arg(count));
    m_left->setVisible(m_beside->isChecked());
    if (m_beside->isChecked()) {
        setDiff(m_left->document(), pieces, DiffSide::Before);
        setDiff(m_right->document(), pieces, DiffSide::After);
    } else {
        setDiff(m_right->document(), pieces, DiffSide::Both);
    }
    Q_EMIT compared();
}

}
