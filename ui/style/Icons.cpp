// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Icons.h"

#include "ui/style/Theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> read;
    const auto known = read.constFind(name);
    if (known != read.cend())
        return *known;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    return *read.insert(name, opened ? file.readAll() : QByteArray());
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, const QColor &color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), draw(rect.size(), mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return draw(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return draw((QSizeF(size) / scale).toSize(), mode, state, scale);
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_color); }

private:
    QPixmap draw(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) const
    {
        const auto &colors = theme().colors();
        auto color = m_color.isValid() ? m_color : colors.text2;
        if (mode == QIcon::Disabled)
            color = colors.borderStrong;
        else if (!m_color.isValid() && (state == QIcon::On || mode == QIcon::Selected))
            color = colors.accentText;
        const auto line = iconPixmap(m_name, std::min(size.width(), size.height()), color, ratio);
        if (size.width() <= size.height())
            return line;
        // Wider than high: the rest is the gap before the text of a button.
        QPixmap padded(size * ratio);
        padded.setDevicePixelRatio(ratio);
        padded.fill(Qt::transparent);
        QPainter(&padded).drawPixmap(0, 0, line);
        return padded;
    }

    QString m_name;
    QColor m_color;
};
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, color));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    const auto key = u"icon:%1:%2:%3:%4"_s.arg(name).arg(size).arg(color.rgba()).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    auto drawing = source(name);
    drawing.replace("currentColor", color.name().toLatin1());
    drawing.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    picture = QPixmap(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(drawing).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

}
