// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace chauban {

/// Pictures of pages below each other.
class PageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    void setImages(const QList<QImage> &images);
    const QList<QImage> &images() const { return m_images; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QImage> m_images;
};

}
