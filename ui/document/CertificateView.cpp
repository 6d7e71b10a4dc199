// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/CertificateView.h"

#include "ui/document/SavedFile.h"
#include "ui/document/SignatureCard.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/verdict/CertificateText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/FileDialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NumberRole = Qt::UserRole + 1;

/// Draws no arrows: nothing in it folds.
class ChainTree final : public QTreeWidget
{
protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
};

QLabel *selectable(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// A name in small letters and its text below, with an icon for how it is to be taken where that matters.
void addLine(QGridLayout &grid, const CertificateLine &line)
{
    const int row = grid.rowCount();
    auto *name = caption(line.name);
    auto *text = selectable(new QLabel(line.text));
    text->setAccessibleName(u"%1: %2"_s.arg(line.name, line.text));
    text->setObjectName(u"certificateLine"_s);
    if (line.tone != AnswerTone::Neutral)
        grid.addWidget(toneIcon(line.tone), row, 0, 2, 1, Qt::AlignTop);
    grid.addWidget(name, row, 1);
    grid.addWidget(text, row + 1, 1);
    grid.setRowMinimumHeight(row + 2, theme().px(4));
}

}

CertificateView::CertificateView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_note(selectable(caption({})))
    , m_tree(new ChainTree)
    , m_save(button(tr("Lưu chứng thư…"), u"download"_s))
{
    setGround(this, "surface");
    m_note->setObjectName(u"certificateNote"_s);
    m_tree->setObjectName(u"certificateTree"_s);
    m_tree->setAccessibleName(tr("Chuỗi chứng thư, từ chứng thư gốc xuống"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_save->setObjectName(u"saveCertificate"_s);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    setGround(inside, "surface");
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_note);
    m_column->addWidget(m_tree);
    m_column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme().px(14), 0, theme().px(14), theme().px(12));
    foot->addWidget(m_save);
    m_column->addLayout(foot);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CertificateView::showCertificate);
    connect(m_save, &QPushButton::clicked, this, &CertificateView::save);
    say({});
}

void CertificateView::say(const QString &text)
{
    m_certificates.clear();
    m_tree->clear();
    m_tree->hide();
    m_note->setText(text);
    m_note->setMargin(theme().px(14));
    m_note->show();
    showCertificate();
}

void CertificateView::setCertificates(
    const SignatureCertificates &certificates, Instant now, const QTimeZone &zone)
{
    say({});
    m_now = now;
    m_zone = zone;
    if (certificates.chain.isEmpty()) {
        say(tr("Chữ ký không kèm chứng thư nào đọc được."));
        return;
    }
    m_note->hide();
    m_tree->show();
    auto *own = addChain(certificates.chain, {});
    for (const auto &stamp : certificates.stamps)
        addChain(stamp.chain, tr("Dấu thời gian"));
    m_tree->expandAll();
    m_tree->setCurrentItem(own);
    arrangeTree();
}

/// From the anchor down; answers the item of the chain's own certificate.
QTreeWidgetItem *CertificateView::addChain(const CertificateChain &chain, const QString &name)
{
    QTreeWidgetItem *above = nullptr;
    if (!name.isEmpty() && !chain.isEmpty()) {
        above = new QTreeWidgetItem(m_tree, {name});
        above->setFlags(Qt::ItemIsEnabled);
    }
    for (auto link = chain.crbegin(); link != chain.crend(); ++link) {
        const auto text = certificateText(*link, m_now, m_zone);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setText(0, text.title);
        item->setToolTip(0, text.title);
        item->setIcon(0,
            icon(link->trustedForSigning || link->trustedForTimestamps ? u"shield-check"_s
                    : link->facts.isAuthority                          ? u"landmark"_s
                                                                       : u"user-round"_s));
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(text.role, text.title));
        item->setData(0, NumberRole, int(m_certificates.size()));
        m_certificates.append(*link);
        above = item;
    }
    return above;
}

const ChainCertificate *CertificateView::chosen() const
{
    const auto *item = m_tree->currentItem();
    const auto number = item ? item->data(0, NumberRole) : QVariant();
    return number.isValid() ? &m_certificates[number.toInt()] : nullptr;
}

void CertificateView::showCertificate()
{
    delete m_details;
    m_details = new QWidget;
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(12));
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(1));
    grid->setColumnMinimumWidth(0, theme().px(18));
    grid->setColumnStretch(1, 1);
    const auto *certificate = chosen();
    if (certificate) {
        const auto text = certificateText(*certificate, m_now, m_zone);
        grid->addWidget(sectionLabel(text.role), 0, 0, 1, 2);
        for (const auto &line : text.first)
            addLine(*grid, line);
        grid->addWidget(sectionLabel(tr("Chi tiết")), grid->rowCount(), 0, 1, 2);
        for (const auto &line : text.further)
            addLine(*grid, line);
    }
    m_column->insertWidget(m_column->indexOf(m_tree) + 1, m_details);
    m_save->setEnabled(certificate != nullptr);
}

/// As high as its lines need.
void CertificateView::arrangeTree()
{
    int rows = 0;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        ++rows;
    const int height = m_tree->sizeHintForRow(0);
    m_tree->setFixedHeight(rows * std::max(height, theme().px(22)) + theme().px(8));
    m_tree->setIndentation(theme().px(16));
}

QByteArray CertificateView::fileOf(const CertificateFacts &facts, const QString &path)
{
    for (const auto &ending : {u".cer"_s, u".crt"_s, u".der"_s})
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return facts.der;
    return certificatePem(facts.der);
}

void CertificateView::save()
{
    const auto *certificate = chosen();
    if (!certificate)
        return;
    auto name = certificate->facts.subjectName();
    name.replace(u'/', u'-');
    auto *dialog = fileDialog(this,
        &m_workplace.preferences,
        {.wanted = FileWanted::New,
            .purpose = u"certificate-save"_s,
            .title = tr("Lưu chứng thư"),
            .filters = {tr("Chứng thư dạng chữ, PEM (*.pem)"), tr("Chứng thư nhị phân, DER (*.cer)")},
            .name = name});
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, facts = certificate->facts](const QString &path) {
            saveMade(this, m_workplace, path, [facts, path]() -> Result<QByteArray> {
                return fileOf(facts, path);
            });
        });
    dialog->open();
}

void CertificateView::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void CertificateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_save)
        QMetaObject::invokeMethod(
            this,
            [this] {
                arrangeTree();
                showCertificate();
            },
            Qt::QueuedConnection);
}

}
