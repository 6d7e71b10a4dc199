// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/signing/SignatureRequest.h"

#include <QAbstractScrollArea>
#include <QRectF>

#include <chrono>
#include <memory>
#include <optional>

class QPushButton;

namespace chauban {

class UnverifiedBlob;
struct PageMark;
struct PageRequest;
struct PageShape;
struct PageWords;
struct PdfSummary;
struct ViewParts;
class PageLayout;

/// The pages of one PDF under each other. Everything foreign is read and drawn by a confined process behind a thread:
/// a page that hangs or kills it shows a sentence, and the window never waits.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };
    enum class State { Empty, Opening, Open, Failed };

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    void openBytes(const QByteArray &pdf);
    void openFile(const QString &path);
    void openBlob(const UnverifiedBlob &pdf); ///< fails with blob.damaged instead of showing it
    void close();
    /// Opens the document anew where it was left: after its reader died, or a page was given up.
    void retry();
    State state() const;
    /// Time for one page; applies to documents opened afterwards.
    void setPageTimeout(std::chrono::milliseconds timeout);

    int pageCount() const;
    int page() const; ///< from 1; 0 when nothing is open
    void goToPage(int page); ///< from 1
    double zoom() const; ///< 1: 96 pixels an inch
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();
    Fit fit() const;
    void rotateView(); ///< by a quarter to the right
    int turn() const; ///< quarters, 0 to 3
    /// The reading position (page, place on it, zoom, turn) to be kept, and taken up again, before opening too.
    QByteArray placeKept() const;
    void restore(const QByteArray &place);

    void find(const QString &text); ///< empty: ends the search
    void findNext();
    void findPrevious();
    QString selectedText() const;
    void copySelection();
    /// What a screen reader is told: the words of the page; empty while they are not read.
    QString textOfPage(int page) const;
    /// Whether the page is drawn for the size in which it is shown now.
    bool isSharp(int page) const;
    /// Whether a page was given up: it hung, killed its reader or cannot be drawn.
    bool isRefused(int page) const;

    /// Shows a box to be laid on a page. `rect`: points, origin at the bottom left, rect.top() its lower edge.
    void startPlacing(int page, const QRectF &rect, const QImage &preview);
    void stopPlacing();
    bool isPlacing() const;
    PagePlace placing() const; ///< meaningful while isPlacing()
    bool placingCoversText() const;
    /// The room for a signature: above the signer's name and below the titles, at the paper's end. Nothing until it
    /// is found; then signatureBlockFound() is sent.
    std::optional<PagePlace> signatureBlock() const;
    /// Moves the placed box into that room, as large as it fits; false when there is none.
    bool placeInSignatureBlock();

    /// Rectangles over the pages, of the document that is open or opened next; close() takes them away.
    void setMarks(const QList<PageMark> &marks);
    const QList<PageMark> &marks() const;
    /// Brings a mark into sight and draws it stronger than the others, at once or when the document is open.
    void showMark(int mark);

    /// The small picture of a page (from 1) when it was drawn already; else null and it is drawn for thumbnailDrawn().
    QImage thumbnail(int page) const;
    void wantThumbnails(int first, int last); ///< from 1
    QSizeF pageSize(int page) const; ///< points, from 1

Q_SIGNALS:
    void stateChanged();
    void opened(int pages);
    void failed(const chauban::Error &error);
    void pageChanged(int page);
    void zoomChanged();
    /// A word was clicked; rect: points on the page as shown, origin top left.
    void textClicked(int page, const QRectF &rect, const QString &word, const QString &line);
    void hits(int current, int count); ///< current from 1; 0: none
    void placingChanged();
    void signatureBlockFound();
    void thumbnailDrawn(int page);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class PagePainter;
    template<typename Source>
    void openWith(const Source &pdf);

    void addKeys();
    void addRetry();
    void showRetry();
    void enter(State state);
    void takeSummary(const PdfSummary &summary);
    void takeShapes(int first, const QList<PageShape> &further);
    void takeImage(const PageRequest &request, const QImage &image);
    void takeWords(int page, const PageWords &words);
    void takeRefusal(const PageRequest &request, const Error &error);
    void relayout(); ///< keeps what stands in the middle of the window
    void setScale(Fit fit, double zoom);
    double fittedZoom() const;
    void applyKept();
    void viewMoved();
    void ask();
    void askForText();
    void searchPage(int page);
    void showHit(int hit);
    void lookAtMark();
    void step(int by);
    void tellHits();
    void scrollTo(int page, const QRectF &points);
    QPointF stripAt(QPointF viewport) const;
    void select(QPointF strip);
    void clicked(QPointF strip);
    void dragPlacing();
    bool nudgePlacing(const QKeyEvent &event);
    void placingMoved();
    void showCursor(QPointF strip);

    std::unique_ptr<ViewParts> m_parts;
    QPushButton *m_retry = nullptr; ///< over the pages, while something could not be shown
};

}
