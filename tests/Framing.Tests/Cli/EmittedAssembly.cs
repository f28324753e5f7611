using System.Reflection;
using System.Reflection.Emit;
using Framing.Tests.Conformance;

namespace Framing.Tests.Cli;

/// <summary>Assemblies as a user might build them, written by the tests.</summary>
internal static class EmittedAssembly
{
    /// <summary>What the class of an emitted assembly does.</summary>
    public enum Kind
    {
        /// <summary>One sentence a field, words between blanks.</summary>
        Blank,

        /// <summary>The same, made by a static <c>CreateAsync(bool names = false)</c>, its constructor being private.</summary>
        BlankByFactory,

        /// <summary>Gives the document back as it is.</summary>
        Nothing,

        /// <summary>Gives no document back.</summary>
        Null,

        /// <summary>Throws where it annotates.</summary>
        Throws,

        /// <summary>Throws where it is made.</summary>
        ThrowsWhenMade,

        /// <summary>Can't be made without arguments.</summary>
        NeedsArgument,

        /// <summary>Needs a class of another assembly in order to be made.</summary>
        NeedsOther,

        /// <summary>Is no annotator.</summary>
        NoAnnotator,
    }

    /// <summary>Writes an assembly with a class of each kind, named after it.</summary>
    public static string Write(TempFolder folder, string name, params Kind[] kinds)
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName(name) { Version = new(1, 2, 3, 0) }, typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule(name);
        foreach (Kind kind in kinds)
            Define(module, folder, name, kind);
        string path = Path.Combine(folder.Path, name + ".dll");
        assembly.Save(path);
        return path;
    }

    private static void Define(ModuleBuilder module, TempFolder folder, string name, Kind kind)
    {
        Type[] interfaces = kind == Kind.NoAnnotator ? [] : [typeof(IAnnotator)];
        TypeBuilder type = module.DefineType($"{name}.{kind}", TypeAttributes.Public | TypeAttributes.Class, typeof(object), interfaces);
        ConstructorBuilder constructor = type.DefineConstructor(
            kind == Kind.BlankByFactory ? MethodAttributes.Private : MethodAttributes.Public, CallingConventions.Standard, kind == Kind.NeedsArgument ? [typeof(string)] : []);
        ILGenerator body = constructor.GetILGenerator();
        if (kind == Kind.NeedsOther)
            body.Emit(OpCodes.Newobj, Other(folder));
        if (kind == Kind.NeedsOther)
            body.Emit(OpCodes.Pop);
        if (kind == Kind.ThrowsWhenMade)
            Throw(body, "the model is not there");
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
        body.Emit(OpCodes.Ret);
        if (kind == Kind.BlankByFactory)
            DefineFactory(type, constructor);
        if (kind != Kind.NoAnnotator)
            DefineAnnotate(type, kind);
        type.CreateType();
    }

    private static void DefineFactory(TypeBuilder type, ConstructorBuilder constructor)
    {
        MethodBuilder factory = type.DefineMethod("CreateAsync", MethodAttributes.Public | MethodAttributes.Static, typeof(Task<IAnnotator>), [typeof(bool)]);
        factory.DefineParameter(1, ParameterAttributes.Optional | ParameterAttributes.HasDefault, "names").SetConstant(false);
        ILGenerator body = factory.GetILGenerator();
        body.Emit(OpCodes.Newobj, constructor);
        body.Emit(OpCodes.Call, typeof(Task).GetMethods().Single(m => m.Name == "FromResult").MakeGenericMethod(typeof(IAnnotator)));
        body.Emit(OpCodes.Ret);
    }

    private static void DefineAnnotate(TypeBuilder type, Kind kind)
    {
        ILGenerator body = type.DefineMethod("Annotate", MethodAttributes.Public | MethodAttributes.Virtual, typeof(Document), [typeof(Document)]).GetILGenerator();
        if (kind == Kind.Throws)
            Throw(body, "no words there");
        if (kind is Kind.Blank or Kind.BlankByFactory)
            body.Emit(OpCodes.Newobj, typeof(BlankAnnotator).GetConstructor([])!);
        body.Emit(kind == Kind.Null ? OpCodes.Ldnull : OpCodes.Ldarg_1);
        if (kind is Kind.Blank or Kind.BlankByFactory)
            body.Emit(OpCodes.Call, typeof(BlankAnnotator).GetMethod("Annotate")!);
        body.Emit(OpCodes.Ret);
    }

    private static void Throw(ILGenerator body, string message)
    {
        body.Emit(OpCodes.Ldstr, message);
        body.Emit(OpCodes.Newobj, typeof(InvalidOperationException).GetConstructor([typeof(string)])!);
        body.Emit(OpCodes.Throw);
    }

    /// <summary>A class of an assembly that is not beside the first.</summary>
    private static ConstructorBuilder Other(TempFolder folder)
    {
        PersistedAssemblyBuilder other = new(new AssemblyName("Tagger.Core") { Version = new(2, 0, 0, 0) }, typeof(object).Assembly);
        TypeBuilder type = other.DefineDynamicModule("Tagger.Core").DefineType("Tagger.Core.Tagger", TypeAttributes.Public);
        ConstructorBuilder constructor = type.DefineDefaultConstructor(MethodAttributes.Public);
        type.CreateType();
        other.Save(Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "elsewhere")).FullName, "Tagger.Core.dll"));
        return constructor;
    }
}
