// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/office/ConvertDocx.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>
#include <catch2/catch.hpp>
#include <poppler-qt6.h>
#include <thread>

using namespace chauban;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320 & (0 - (crc & 1)));
    }
    return ~crc;
}

QByteArray little(quint64 value, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += char(value >> (8 * i));
    return bytes;
}

/// A ZIP whose entries are stored, not packed.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray zip, directory;
    for (const auto &[name, content] : entries) {
        const QByteArray common = little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 2)
            + little(0x5821, 2) + little(crc32(content), 4) + little(quint64(content.size()), 4)
            + little(quint64(content.size()), 4) + little(quint64(name.size()), 2) + little(0, 2);
        directory += "PK\1\2" + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
            + little(0, 4) + little(quint64(zip.size()), 4) + name;
        zip += "PK\3\4" + common + name + content;
    }
    const auto count = quint64(entries.size());
    return zip + directory + "PK\5\6" + little(0, 4) + little(count, 2) + little(count, 2)
        + little(quint64(directory.size()), 4) + little(quint64(zip.size()), 4) + little(0, 2);
}

QByteArray wordFile(const QByteArray &text)
{
    return zipped(
        {{"[Content_Types].xml",
             R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)"},
            {"_rels/.rels",
                R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)"},
            {"word/document.xml",
                R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>)"
                    + text + "</w:t></w:r></w:p></w:body></w:document>"}});
}

/// A folder with a Word file and stand-ins for the office program.
class Desk
{
public:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        return file.fileName();
    }
    QString word() { return file(u"dự thảo.docx"_s, wordFile("Kính gửi: Sở Tài chính")); }

private:
    QTemporaryDir m_folder;
};

Error failure(const QString &path, const ConvertOptions &options)
{
    const auto result = convertDocx(path, options);
    REQUIRE_FALSE(result.ok());
    return result.error();
}

}

TEST_CASE("Without an office program the error says what to install")
{
    Desk desk;
    const auto error = failure(desk.word(), {.program = u"/nowhere/soffice"_s});
    CHECK(error.reason == Reason("office.not-installed"));
    CHECK(error.kind == ErrorKind::Unavailable);
}

TEST_CASE("An office program that hangs is ended with its children at the timeout")
{
    Desk desk;
    const QString mark = desk.file(u"mark"_s, "");
    const QString slow
        = desk.file(u"slow"_s, "#!/bin/sh\n(sleep 2; echo alive > '" + mark.toUtf8() + "') &\nsleep 30\n");
    QElapsedTimer timer;
    timer.start();

    CHECK(failure(desk.word(), {.program = slow, .timeout = 300ms}).reason == Reason("office.timeout"));

    CHECK(timer.elapsed() < 5000);
    std::this_thread::sleep_for(2500ms);
    CHECK(QFile(mark).size() == 0);
}

TEST_CASE("A conversion stops when asked")
{
    Desk desk;
    const QString slow = desk.file(u"slow"_s, "#!/bin/sh\nsleep 30\n");
    std::stop_source source;
    std::jthread other([&] {
        std::this_thread::sleep_for(200ms);
        source.request_stop();
    });
    QElapsedTimer timer;
    timer.start();

    const auto error = failure(desk.word(), {.program = slow, .stop = source.get_token()});

    CHECK(error.kind == ErrorKind::Cancelled);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("A failed conversion passes on what the program said, and other files are refused")
{
    Desk desk;
    const QString broken
        = desk.file(u"broken"_s, "#!/bin/sh\necho source file could not be loaded\nexit 1\n");
    const auto error = failure(desk.word(), {.program = broken});
    CHECK(error.reason == Reason("office.failed"));
    CHECK(error.detail.contains(u"could not be loaded"_s));

    CHECK(failure(desk.file(u"a.docx"_s, "hello"), {.program = broken}).reason
        == Reason("office.not-a-word-file"));
    CHECK(failure(u"/nowhere/a.docx"_s, {.program = broken}).reason == Reason("office.cannot-read"));
}

TEST_CASE("LibreOffice, where it is installed, converts a Word file with its Vietnamese text")
{
    if (!canConvertDocx()) {
        WARN("LibreOffice is not installed: conversion itself is not tested");
        return;
    }
    Desk desk;
    const auto pdf = convertDocx(desk.word());
    if (!pdf.ok())
        FAIL(pdf.error().reason.id() << ": " << pdf.error().detail.toStdString());

    const auto document = Poppler::Document::loadFromData(pdf.value());
    REQUIRE(document);
    CHECK(document->page(0)->text({}).contains(u"Kính gửi: Sở Tài chính"_s));
}
