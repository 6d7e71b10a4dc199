// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace chauban {

class PageStrip;
class Preferences;

/// The pages of a draft as they will be: drawn by the confined worker, away from the window's thread. While new pages
/// are drawn the old ones stay.
class DraftPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DraftPreview(const Preferences &preferences, QWidget *parent = nullptr);

    void showPdf(const QByteArray &pdf);
    /// Instead of pages: why there are none yet.
    void showMessage(const QString &text);
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    int pageWidth() const;

    const Preferences &m_preferences;
    QByteArray m_pdf;
    int m_request = 0;
    int m_drawnWidth = 0;
    QLabel *m_count;
    QLabel *m_message;
    QScrollArea *m_scroll;
    PageStrip *m_strip;
};

}
