using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Framing.Lexicons;

/// <summary>
/// A set of the symbols that may follow a word, several on each bit: two sets without a common bit have no common symbol, and nearly all
/// that have none are told by it.
/// </summary>
internal readonly struct SymbolSet
{
    private const int Bits = 256, AnyTokenBit = Bits - 1;

    private readonly Vector256<ulong> bits;

    private SymbolSet(Vector256<ulong> bits) => this.bits = bits;

    /// <summary>What every token has, and what wants a look whatever token follows.</summary>
    public static SymbolSet AnyToken { get; } = OnBit(AnyTokenBit);

    /// <summary>Whatever is asked for.</summary>
    public static SymbolSet Everything { get; } = new(Vector256<ulong>.AllBitsSet);

    public bool IsEmpty => bits == Vector256<ulong>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SymbolSet operator |(SymbolSet left, SymbolSet right) => new(left.bits | right.bits);

    /// <summary>The set of one symbol; those that may follow a word are numbered for it from 0, so that they share the bits evenly.</summary>
    public static SymbolSet Of(int follower) => OnBit(follower % AnyTokenBit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlaps(in SymbolSet other) => (bits & other.bits) != Vector256<ulong>.Zero;

    private static SymbolSet OnBit(int bit) => new(Vector256<ulong>.Zero.WithElement(bit >> 6, 1UL << (bit & 63)));
}
