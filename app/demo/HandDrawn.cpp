// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/HandDrawn.h"

#include "app/demo/Dice.h"
#include "core/base/Sha256.h"
#include "core/pdf/typeset/Print.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QtEndian>
#include <QtMath>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double dotsPerMillimetre = 300 / 25.4;
constexpr QRgb inkBlue = 0xff1d3fa8;
constexpr QRgb sealRed = 0xffc8141e;

QImage blank(double widthMillimetres, double heightMillimetres)
{
    QImage image(qRound(widthMillimetres * dotsPerMillimetre),
        qRound(heightMillimetres * dotsPerMillimetre),
        QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    image.fill(Qt::transparent);
    return image;
}

quint64 seedOf(const QString &name)
{
    return qFromLittleEndian<quint64>(Sha256::of(name.toUtf8()).bytes.constData());
}

/// The first, tall letter, in one of four hands; ends where the small letters begin.
QList<QPointF> initialWay(Dice &dice)
{
    const double tall = dice.real(2, 4);
    switch (dice.between(0, 3)) {
    case 0: // a loop that crosses itself at the foot
        return {{9, 15}, {6, 11}, {8.5, tall}, {11, 9}, {7, 18}, {5, 15.5}};
    case 1: // up, steeply down, up again
        return {{5, 17}, {8, tall}, {8.8, 17}, {12, tall + dice.real(0, 3)}, {11.5, 16}};
    case 2: // open and round, with a curl inside
        return {{13, 6}, {9.5, tall}, {4.5, 9}, {6, 16}, {11, 15}, {11.5, 11}, {8.5, 11.5}};
    default: // a stem, then a wide bow around it
        return {{7, tall + 1}, {6.5, 17.5}, {6, 9}, {11, tall}, {14.5, 8}, {10, 15.5}, {7, 15}};
    }
}

/// Puts the curve into a space of the hand's own width and height in the middle of 45 × 24 mm.
QList<QPointF> fitted(const QList<QPointF> &way, Dice &dice)
{
    const QRectF bounds = QPolygonF(way).boundingRect();
    const double width = dice.real(31, 39);
    const double height = dice.real(14, 19);
    QList<QPointF> result;
    for (const auto &point : way)
        result << QPointF(22.5 + (point.x() - bounds.center().x()) * width / bounds.width(),
            12 + (point.y() - bounds.center().y()) * height / bounds.height());
    return result;
}

/// The way of the pen in millimetres: a tall initial, letters that grow smaller, a flourish back under them.
QList<QPointF> penWay(Dice &dice)
{
    QList<QPointF> way = initialWay(dice);
    double x = way.last().x() + dice.real(3, 6);
    const int letters = dice.between(2, 6);
    const double slant = dice.real(0.4, 2.2);
    for (int i = 0; i < letters; ++i) {
        const double size = (1.0 - 0.09 * i) * dice.real(1.4, 5.5);
        way << QPointF(x, 14.5 + dice.real(-0.5, 0.8)) << QPointF(x + slant, 13.5 - size);
        if (dice.between(0, 3) == 0) // a letter that hangs down
            way << QPointF(x + slant * 0.7, 17 + dice.real(0, 3));
        x += dice.real(2.0, 4.4);
    }
    way << QPointF(x + dice.real(2, 7), dice.real(8, 14)) << QPointF(x + dice.real(4, 9), 15);
    if (dice.between(0, 3) > 0)
        way << QPointF(x - 6, dice.real(18, 20)) << QPointF(dice.real(6, 14), dice.real(18, 20.5))
            << QPointF(x - 2, dice.real(16, 18)) << QPointF(x + dice.real(2, 8), dice.real(13, 17));
    return fitted(way, dice);
}

/// A point of the Catmull-Rom curve between b and c.
QPointF curvePoint(QPointF a, QPointF b, QPointF c, QPointF d, double t)
{
    return 0.5
        * ((2 * b) + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

void drawStroke(QPainter &painter, const QList<QPointF> &way, Dice &dice)
{
    const double weight = dice.real(0.42, 0.62);
    QPointF last = way.first();
    double width = weight;
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        const auto at = [&](qsizetype index) { return way[std::clamp<qsizetype>(index, 0, way.size() - 1)]; };
        for (int step = 1; step <= 24; ++step) {
            const QPointF point = curvePoint(at(i - 1), at(i), at(i + 1), at(i + 2), step / 24.0);
            const QPointF move = point - last;
            // A pen that moves fast or upwards leaves less ink.
            const double speed = std::hypot(move.x(), move.y());
            const double wanted
                = weight * (1.25 - std::min(0.75, speed * 1.6)) * (move.y() > 0 ? 1.25 : 0.85);
            width += (wanted - width) * 0.2;
            painter.setPen(QPen(QColor::fromRgb(inkBlue), width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(last, point);
            last = point;
        }
    }
}

QPainterPath star(QPointF centre, double radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const double r = i % 2 == 0 ? radius : radius * 0.382;
        const QPointF point = centre + QPointF(std::cos(angle), std::sin(angle)) * r;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

enum class Arc { Top, Bottom };

/// Letters of one size along a circle around the origin, centred at the top or the bottom, within `degrees`.
void drawAround(QPainter &painter, const QString &text, double radius, double size, double degrees, Arc arc)
{
    QFont font = serif(10, Face::Bold);
    font.setPixelSize(200);
    const QFontMetricsF metrics(font);
    const double scale = size / 200; // millimetres per font unit
    const double spacing = size * 0.12;
    double total = 0;
    for (const QChar letter : text)
        total += metrics.horizontalAdvance(letter) * scale + spacing;
    const double fit = std::min(1.0, qDegreesToRadians(degrees) * radius / total);
    double run = -total * fit / 2;
    for (const QChar letter : text) {
        const double advance = (metrics.horizontalAdvance(letter) * scale + spacing) * fit;
        const double angle = qRadiansToDegrees((run + advance / 2) / radius);
        painter.save();
        painter.rotate(arc == Arc::Top ? angle : -angle);
        painter.translate(-advance / 2, arc == Arc::Top ? -radius : radius);
        painter.scale(scale * fit, scale * (0.5 + fit / 2));
        QPainterPath glyph;
        glyph.addText(0, 0, font, QString(letter));
        painter.drawPath(glyph);
        painter.restore();
        run += advance;
    }
}

}

QImage demoSignature(const QString &name)
{
    Dice dice(seedOf(name));
    QImage image = blank(45, 24);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    painter.translate(22.5, 12);
    painter.rotate(dice.real(-5, 1));
    painter.translate(-22.5, -12);
    drawStroke(painter, penWay(dice), dice);
    return image;
}

QImage demoSeal(const QString &ring, const QString &foot)
{
    QImage image = blank(36, 36);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    painter.translate(18, 18);
    const QColor red = QColor::fromRgb(sealRed);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(red, 0.9));
    painter.drawEllipse(QPointF(), 17.45, 17.45);
    painter.setPen(QPen(red, 0.3));
    painter.drawEllipse(QPointF(), 16.4, 16.4);
    painter.drawEllipse(QPointF(), 10.8, 10.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    drawAround(painter, ring.toUpper(), 12.0, 3.5, 232, Arc::Top);
    drawAround(painter, foot.toUpper(), 14.6, 3.0, 85, Arc::Bottom);
    painter.drawPath(star(QPointF(-10.9, 8.2), 0.9));
    painter.drawPath(star(QPointF(10.9, 8.2), 0.9));
    painter.drawPath(star({}, 7.2));
    return image;
}

}
