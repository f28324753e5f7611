namespace Framing.Annotation;

/// <summary>
/// A Penn tag and a universal tag together. They are predicted as one: the universal tag looked up from the Penn tag alone is wrong for
/// auxiliaries, subordinators and determiners.
/// </summary>
internal readonly record struct JointTag(PennTag Tag, UniversalTag Upos)
{
    public static JointTag Read(BinaryReader reader) => new((PennTag)reader.ReadByte(), (UniversalTag)reader.ReadByte());

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Tag);
        writer.Write((byte)Upos);
    }
}
