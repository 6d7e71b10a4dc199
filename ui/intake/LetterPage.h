// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"

#include <QImage>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace chauban {

struct LetterPart;

/// The pages of the letter beside its form, one at a time, as wide as the pane. A click tells word and line, for the
/// form to take. Pages are drawn by the confined worker in a thread of its own.
class LetterPage : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPage(QWidget *parent = nullptr);
    ~LetterPage() override;

    void showParts(const QList<LetterPart> &parts);
    void showBytes(const QByteArray &pdf);
    void showNothing(const QString &sentence);
    void turn(int pages);
    int page() const { return m_page; }
    int pageCount() const { return m_count; }
    const PageText &text() const { return m_text; }
    bool hasPage() const { return !m_image.isNull(); }

Q_SIGNALS:
    void textClicked(int page, const QRectF &box, const QString &word, const QString &line);
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sheet;
    void load();
    void take(const Sheet &sheet);
    void fit();
    int wantedWidth() const; ///< of the picture, in pixels of the screen
    void click(QPointF at);

    QList<LetterPart> m_parts;
    QByteArray m_bytes;
    QImage m_image;
    PageText m_text;
    int m_page = 0;
    int m_count = 0;
    int m_request = 0; ///< answers to earlier ones are dropped
    int m_lastAsked = 0;
    QTimer m_redraw;
    QThreadPool m_pool;
    QScrollArea *m_area;
    QLabel *m_sheet;
    QLabel *m_place;
};

}
