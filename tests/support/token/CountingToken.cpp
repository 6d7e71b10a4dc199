// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A PKCS#11 module for tests: SoftHSM with what only real tokens do. It counts wrong PINs and locks at the third, and
// it is pulled out while the file "removed" lies in the folder that CHAUBAN_TOKEN_STATE names.

#include <array>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fstream>
#include <p11-kit/pkcs11.h>
#include <string>
#include <unistd.h>

namespace {

constexpr int MostWrong = 3;
CK_FUNCTION_LIST *soft = nullptr;
CK_FUNCTION_LIST own;

std::string state(const char *name)
{
    const char *folder = std::getenv("CHAUBAN_TOKEN_STATE");
    return std::string(folder ? folder : ".") + '/' + name;
}

bool isRemoved()
{
    return access(state("removed").c_str(), F_OK) == 0;
}

int count(const char *name)
{
    int value = 0;
    std::ifstream(state(name)) >> value;
    return value;
}

void setCount(const char *name, int value)
{
    std::ofstream(state(name)) << value;
}

CK_RV getSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO *info)
{
    const auto rv = soft->C_GetSlotInfo(slot, info);
    if (rv == CKR_OK && isRemoved())
        info->flags &= ~CK_FLAGS(CKF_TOKEN_PRESENT);
    return rv;
}

CK_RV getTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    if (isRemoved())
        return CKR_TOKEN_NOT_PRESENT;
    const auto rv = soft->C_GetTokenInfo(slot, info);
    info->flags &= ~CK_FLAGS(CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY | CKF_USER_PIN_LOCKED);
    const int wrong = count("wrong");
    if (wrong >= MostWrong)
        info->flags |= CKF_USER_PIN_LOCKED;
    else if (wrong == MostWrong - 1)
        info->flags |= CKF_USER_PIN_FINAL_TRY | CKF_USER_PIN_COUNT_LOW;
    else if (wrong > 0)
        info->flags |= CKF_USER_PIN_COUNT_LOW;
    return rv;
}

CK_RV openSession(
    CK_SLOT_ID slot, CK_FLAGS flags, void *application, CK_NOTIFY notify, CK_SESSION_HANDLE *session)
{
    return isRemoved() ? CKR_TOKEN_NOT_PRESENT
                       : soft->C_OpenSession(slot, flags, application, notify, session);
}

CK_RV getSessionInfo(CK_SESSION_HANDLE session, CK_SESSION_INFO *info)
{
    return isRemoved() ? CKR_DEVICE_REMOVED : soft->C_GetSessionInfo(session, info);
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR *pin, CK_ULONG size)
{
    if (isRemoved())
        return CKR_DEVICE_REMOVED;
    if (count("wrong") >= MostWrong)
        return CKR_PIN_LOCKED;
    setCount("logins", count("logins") + 1);
    const auto rv = soft->C_Login(session, user, pin, size);
    if (rv == CKR_PIN_INCORRECT)
        setCount("wrong", count("wrong") + 1);
    else if (rv == CKR_OK)
        setCount("wrong", 0);
    return rv;
}

CK_RV findObjectsInit(CK_SESSION_HANDLE session, CK_ATTRIBUTE *attributes, CK_ULONG size)
{
    return isRemoved() ? CKR_DEVICE_REMOVED : soft->C_FindObjectsInit(session, attributes, size);
}

CK_RV signInit(CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
{
    return isRemoved() ? CKR_DEVICE_REMOVED : soft->C_SignInit(session, mechanism, key);
}

CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG size, CK_BYTE *signature, CK_ULONG *room)
{
    return isRemoved() ? CKR_DEVICE_REMOVED : soft->C_Sign(session, data, size, signature, room);
}

}

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    const char *path = std::getenv("CHAUBAN_SOFT_TOKEN");
    void *library = dlopen(path ? path : "/usr/lib/softhsm/libsofthsm2.so", RTLD_NOW | RTLD_LOCAL);
    const auto get
        = library ? reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList")) : nullptr;
    if (!get || get(&soft) != CKR_OK)
        return CKR_GENERAL_ERROR;
    own = *soft;
    own.C_GetFunctionList = C_GetFunctionList;
    own.C_GetSlotInfo = getSlotInfo;
    own.C_GetTokenInfo = getTokenInfo;
    own.C_OpenSession = openSession;
    own.C_GetSessionInfo = getSessionInfo;
    own.C_Login = login;
    own.C_FindObjectsInit = findObjectsInit;
    own.C_SignInit = signInit;
    own.C_Sign = sign;
    *list = &own;
    return CKR_OK;
}
