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

    // Numbers and no vector: what has one for a field can't be compiled ahead.
    private readonly ulong first, second, third, fourth;

    private SymbolSet(ulong first, ulong second, ulong third, ulong fourth) => (this.first, this.second, this.third, this.fourth) = (first, second, third, fourth);

    /// <summary>What every token has, and what wants a look whatever token follows.</summary>
    public static SymbolSet AnyToken { get; } = OnBit(AnyTokenBit);

    /// <summary>Whatever is asked for.</summary>
    public static SymbolSet Everything { get; } = new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    public bool IsEmpty => (first | second | third | fourth) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SymbolSet operator |(SymbolSet left, SymbolSet right) =>
        new(left.first | right.first, left.second | right.second, left.third | right.third, left.fourth | right.fourth);

    /// <summary>The set of one symbol; those that may follow a word are numbered for it from 0, so that they share the bits evenly.</summary>
    public static SymbolSet Of(int follower) => OnBit(follower % AnyTokenBit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlaps(in SymbolSet other) => (Vector256.LoadUnsafe(in first) & Vector256.LoadUnsafe(in other.first)) != Vector256<ulong>.Zero;

    private static SymbolSet OnBit(int bit)
    {
        ulong set = 1UL << (bit & 63);
        return new(bit >> 6 == 0 ? set : 0, bit >> 6 == 1 ? set : 0, bit >> 6 == 2 ? set : 0, bit >> 6 == 3 ? set : 0);
    }
}
